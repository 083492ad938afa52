/** How Korean writes numbers, days and lists. */

const number = new Intl.NumberFormat('ko');
export const format = (amount: number) => number.format(amount);
const day = new Intl.DateTimeFormat('ko', { dateStyle: 'long', timeZone: 'UTC' });
export const toDay = (date: string) => day.format(new Date(date));
