/** What one word says of a retry and of who can fix an error, in Indonesian. */
import type { Translation } from '../translation.ts';

export const advice: Translation['advice'] = {
  retries: {
    backoff: 'Ya, lebih pelan',
    'if-idempotent': 'Ya, dengan hati-hati',
    'after-change': 'Setelah ada perubahan',
    no: 'Tidak',
    unknown: 'Tidak diketahui',
  },
  fixers: {
    caller: 'Anda',
    administrator: 'Administrator akun',
    'tencent-cloud': 'Tencent Cloud',
    depends: 'Tergantung',
  },
};
