/** What one word says of a retry and of who can fix an error, in simplified Chinese. */
import type { Translation } from '../translation.ts';

export const advice: Translation['advice'] = {
  retries: {
    backoff: '可以，放慢频率',
    'if-idempotent': '可以，需谨慎',
    'after-change': '修改之后',
    no: '否',
    unknown: '未知',
  },
  fixers: {
    caller: '你自己',
    administrator: '账号管理员',
    'tencent-cloud': '腾讯云',
    depends: '视情况而定',
  },
};
