/** How Indonesian writes numbers, days and lists. */

const number = new Intl.NumberFormat('id');
export const format = (amount: number) => number.format(amount);
export const either = new Intl.ListFormat('id', { type: 'disjunction' });
export const both = new Intl.ListFormat('id', { type: 'conjunction' });
const day = new Intl.DateTimeFormat('id', { dateStyle: 'long', timeZone: 'UTC' });
export const toDay = (date: string) => day.format(new Date(date));
