/** What else the decoder says of a text in simplified Chinese. */
import type { SecretKind } from '../../paste/secret-rules.ts';
import { leaks } from '../leaks.ts';
import type { Translation } from '../translation.ts';
import { format } from './format.ts';

const secrets: Record<SecretKind, string> = {
  'secret-id': 'SecretId',
  'secret-key': 'SecretKey',
  signature: '签名',
  token: '令牌',
  password: '密码',
  phone: '电话号码',
};

export const notes: Translation['decoder']['notes'] = {
  truncated: '文本在中间断开：之后的内容缺失。',
  escaped: '响应位于带引号的文本中。解读时已去掉反斜杠。',
  html: '引号被打印为 HTML 实体。已按引号解读。',
  partial: (n) => `响应整体是成功的，但其中有 ${format(n)} 项失败。`,
  secrets: (found) => {
    const names = found.map(({ kind }) => secrets[kind]).join('、');
    const advice = found.some(({ kind }) => leaks.has(kind))
      ? '如果有其他人可能看到过该文本，请视为密钥已泄露：在 CAM 控制台创建新密钥，然后禁用旧密钥。'
      : '';
    return `文本中似乎含有${names}。它不会离开本页，从这里复制的内容中也会遮盖；将文本发给任何人之前，请先去除。${advice}`;
  },
};
