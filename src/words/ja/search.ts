/** The words of the search, its page and the resolver of codes in Japanese. */
import type { Translation } from '../translation.ts';
import { format } from './format.ts';

const tellAllowed = (allowed: number) => `絞り込みに合うコードは ${format(allowed)} 件です。`;

export const search: Translation['search'] = {
  dialog: '検索',
  field: 'コードとガイドを検索',
  placeholder: 'signature、sold out、AUTHFAILURE_SIGN…',
  close: '閉じる',
  results: '検索結果',
  choose: '選択',
  open: '開く',
  allOnPage: 'すべての結果をページで見る',
  hint: 'コード、コードの一部、SDK の定数、または言葉。レスポンスや例外を入れると、その中のコードを検索します。',
  loading: 'コードの一覧を読み込んでいます…',
  failed: 'コードの一覧を読み込めませんでした。接続を確認して、もう一度入力してください。',
  productFailed:
    'この製品のコードを読み込めませんでした。接続を確認して、もう一度選択してください。',
  guidesFailed: 'ガイドを検索できませんでした。接続を確認して、もう一度入力してください。',
  guidesMissing: 'ガイドを検索できませんでした。',
  searchingGuides: 'ガイドを検索しています…',
  found: (codes, passages) =>
    [
      ...(codes > 0 ? [`${format(codes)} 件のコード`] : []),
      ...(passages > 0 ? [`${format(passages)} 件の本文`] : []),
    ].join('、'),
  foundFirst: (codes, passages) =>
    [
      ...(codes > 0 ? [`最初の ${format(codes)} 件のコード`] : []),
      ...(passages > 0 ? [`${format(passages)} 件の本文`] : []),
    ].join('、'),
  listed: (shown, allowed) =>
    shown < allowed
      ? `絞り込みに合う ${format(allowed)} 件のコードのうち、最初の ${format(shown)} 件（掲載の多い順）。`
      : tellAllowed(allowed),
  amongAllowed: tellAllowed,
  noneAllowed: (allowed, passages) =>
    [
      `絞り込みに合う ${format(allowed)} 件の中に、該当するコードはありません`,
      ...(passages > 0 ? [`${format(passages)} 件の本文`] : []),
    ].join('。') + '。',
  filters: {
    product: { label: '製品', all: 'すべての製品' },
    family: { label: 'ファミリー', all: 'すべてのファミリー' },
    retry: {
      label: '再試行？',
      all: '指定なし',
      marks: {
        yes: '再試行できる',
        after: '変更してからのみ',
        no: '再試行できない',
        unknown: '不明',
      },
    },
    clear: '絞り込みを解除',
  },
  recent: '最近の検索',
  recentBelow: '最近の検索は下にあります。このタブにのみ保存されます。',
  clearRecent: '最近の検索を消去',
  enterOpens: (name) => `Enter で ${name} を開きます。`,
  enterRepeats: (query) => `Enter で ${query} をもう一度検索します。`,
  nothing: '見つかりません。言葉を減らすか、言葉の一部で試してください。',
  namedInText: (codes) => `テキスト内のコード：${codes.join('、')}。`,
  reasons: {
    exact: 'コードそのもの',
    letters: '同じ文字',
    alias: '別の表記',
    prefix: '先頭が一致',
    tail: 'ドットの後の部分',
    words: 'コード内の単語',
    near: 'ほぼ同じ文字',
  },
  onlyProduct: (id) => `${id} のみ`,
  reach: (versions) => `${format(versions)} 件の製品バージョンに掲載`,
  kinds: { guide: 'ガイド', product: '製品', recent: '最近' },
  resolver: {
    title: 'どのコードですか？',
    unknown: (text) => `「${text}」というコードはありません。近いもの：`,
    nothing: (text) =>
      `「${text}」というコードも、それに近いコードもありません。一部で検索してください。`,
    unchecked: 'コードの一覧を読み込めませんでした。このコードのページがあるとすれば、ここです：',
    failed: 'コードの一覧を読み込めませんでした。接続を確認して、ページを再読み込みしてください。',
  },
};
