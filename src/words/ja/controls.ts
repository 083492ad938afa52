/** The words of what every page can do in Japanese. */
import type { Translation } from '../translation.ts';

export const controls: Translation['controls'] = {
  copyText: 'テキストをコピー',
  copied: 'コピーしました',
  linkCopied: 'リンクをコピーしました',
  linkTo: (heading) => `「${heading}」へのリンクをコピー`,
  copyFailed: 'ブラウザーがコピーを許可しませんでした。テキストを選択してください。',
  missing:
    'このページの一部を読み込めませんでした。接続を確認して、ページを再読み込みしてください。',
  reload: '再読み込み',
  theme: { dark: 'ダーク', light: 'ライト', title: 'テーマを変更' },
};
