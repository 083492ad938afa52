/** How simplified Chinese writes numbers, days and lists. */

const number = new Intl.NumberFormat('zh-Hans');
export const format = (amount: number) => number.format(amount);
const day = new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'UTC' });
export const toDay = (date: string) => day.format(new Date(date));
