/** What one word says of a retry and of who can fix an error, in Japanese. */
import type { Translation } from '../translation.ts';

export const advice: Translation['advice'] = {
  retries: {
    backoff: 'はい、間隔を空けて',
    'if-idempotent': 'はい、慎重に',
    'after-change': '変更してから',
    no: 'いいえ',
    unknown: '不明',
  },
  fixers: {
    caller: 'あなた',
    administrator: 'アカウントの管理者',
    'tencent-cloud': 'Tencent Cloud',
    depends: '場合による',
  },
};
