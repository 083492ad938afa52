/** How English writes numbers, days, lists and what is counted. */

export const number = new Intl.NumberFormat('en');
export const either = new Intl.ListFormat('en', { type: 'disjunction' });
export const both = new Intl.ListFormat('en', { type: 'conjunction' });

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as ISO 8601 writes it, in words. */
export function toDay(date: string): string {
  return day.format(new Date(date));
}

export function count(amount: number, one: string, many: string): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`;
}
