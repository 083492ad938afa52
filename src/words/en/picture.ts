/** The words of the pictures that chats show beside a link. They hold English alone, on whatever page. */
import { site } from './site.ts';

const { name, unofficial } = site;
const about = 'error codes of API 3.0';

export const picture = {
  name,
  unofficial,
  about,
  /** What stands in a picture, for those who do not see it. */
  describe: (family: string | undefined) =>
    `${family === undefined ? '' : `${family}. `}${name}, ${unofficial}: ${about}`,
} as const;
