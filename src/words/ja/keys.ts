/** The words of the keys, of the settings for reading, and of the dialogs that scripts make, in Japanese. */
import type { Translation } from '../translation.ts';

export const dialog: Translation['dialog'] = { close: '閉じる' };

export const reading: Translation['reading'] = {
  title: '表示とキー',
  theme: { legend: 'テーマ', usual: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  size: { legend: '文字の大きさ', small: '小', usual: '標準', large: '大' },
  focus: {
    label: '集中モード',
    note: '本文だけを表示し、まわりを隠します。このタブにのみ適用されます。',
    leave: '集中モードを終了',
  },
  keys: {
    label: 'キー操作を有効にする',
    note: 'お使いのソフトウェアが文字キーを入力する場合は、無効にしてください。検索は Ctrl+K または ⌘K でいつでも開けます。',
    caption: 'キー操作（文字の入力中を除く）',
    key: 'キー',
    deed: '動作',
    then: '続けて',
  },
  remembered: 'このブラウザーに保存され、どこにも送信されません。',
};

/** What each key does, by the name of the deed. */
export const deeds: Translation['deeds'] = {
  search: '検索',
  map: 'サイトマップを開く',
  decode: 'エラーの入力欄へ移動',
  focus: '集中モードの切り替え',
  home: 'ホームへ移動',
  errors: 'ファミリーへ移動',
  products: '製品へ移動',
  responses: 'レスポンス形式へ移動',
  guides: 'ガイドへ移動',
  reading: 'キーと設定を表示',
};
