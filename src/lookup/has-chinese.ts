/** Apart from what searches in Chinese: whoever asks this may need none of that. */

/** Whether a text has a letter of Chinese in it. */
export function hasChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
