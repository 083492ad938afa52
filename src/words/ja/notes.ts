/** What else the decoder says of a text in Japanese. */
import type { SecretKind } from '../../paste/secret-rules.ts';
import { leaks } from '../leaks.ts';
import type { Translation } from '../translation.ts';
import { format } from './format.ts';

const secrets: Record<SecretKind, string> = {
  'secret-id': 'SecretId',
  'secret-key': 'SecretKey',
  signature: '署名',
  token: 'トークン',
  password: 'パスワード',
  phone: '電話番号',
};

export const notes: Translation['decoder']['notes'] = {
  truncated: 'テキストが途中で切れています。その後の部分はありません。',
  escaped:
    'レスポンスは引用符で囲まれたテキストの中にありました。バックスラッシュを除いて読み取りました。',
  html: '引用符が HTML エンティティで出力されていました。引用符として読み取りました。',
  partial: (n) => `レスポンス全体は成功ですが、そのうち ${format(n)} 件が失敗しました。`,
  secrets: (found) => {
    const names = found.map(({ kind }) => secrets[kind]).join('、');
    const advice = found.some(({ kind }) => leaks.has(kind))
      ? 'ほかの人に見られた可能性があれば、キーは漏洩したものと考え、CAM コンソールで新しいキーを作成してから古いキーを無効にしてください。'
      : '';
    return `テキストに ${names} らしきものがあります。このページの外には出ず、ここからコピーする内容では伏せられます。誰かにテキストを送る前に取り除いてください。${advice}`;
  },
};
