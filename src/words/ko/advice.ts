/** What one word says of a retry and of who can fix an error, in Korean. */
import type { Translation } from '../translation.ts';

export const advice: Translation['advice'] = {
  retries: {
    backoff: '예, 더 천천히',
    'if-idempotent': '예, 주의해서',
    'after-change': '변경한 뒤에',
    no: '아니요',
    unknown: '알 수 없음',
  },
  fixers: {
    caller: '본인',
    administrator: '계정 관리자',
    'tencent-cloud': 'Tencent Cloud',
    depends: '경우에 따라 다름',
  },
};
