/** How Portuguese writes numbers, days and lists. */

const number = new Intl.NumberFormat('pt-BR');
export const format = (amount: number) => number.format(amount);
export const either = new Intl.ListFormat('pt', { type: 'disjunction' });
export const both = new Intl.ListFormat('pt', { type: 'conjunction' });
const day = new Intl.DateTimeFormat('pt', { dateStyle: 'long', timeZone: 'UTC' });
export const toDay = (date: string) => day.format(new Date(date));
export const count = (amount: number, one: string, many: string) =>
  `${format(amount)} ${amount === 1 ? one : many}`;
