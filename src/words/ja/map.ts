/** The words of the map of the site in Japanese. */
import type { Translation } from '../translation.ts';
import { format } from './format.ts';

export const map: Translation['map'] = {
  label: 'マップ',
  title: 'サイトマップ',
  lead: 'すべてのガイド、ファミリー、製品。コードはファミリーと頭文字から、Action は製品とバージョンから探せます。',
  pages: 'ページ',
  home: 'ホーム',
  decode: 'エラーを読み解く',
  search: '検索',
  allFamilies: 'すべてのファミリー',
  allProducts: 'すべての製品',
  allGuides: 'すべてのガイド',
  filter: 'マップを絞り込む',
  filterHint: '製品を開くと、その Action も絞り込めます。',
  found: (n) => `${format(n)} 件見つかりました。`,
  nothing: 'この名前のものはマップにありません。コードは検索（Ctrl+K）で探せます。',
  loading: 'マップを読み込んでいます…',
  failed: 'ここにマップを読み込めませんでした。マップのページもあります：',
  loadingActions: 'Action を読み込んでいます…',
  noActions: 'Action を読み込めませんでした。製品のページにあります。',
};
