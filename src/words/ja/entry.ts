/** The words of the pages of codes in Japanese. */
import type { Translation } from '../translation.ts';
import { format, toDay } from './format.ts';

export const entry: Translation['site']['entry'] = {
  retry: '再試行？',
  who: '対処できる人',
  basis: '根拠',
  whatItMeans: '意味',
  howToFixIt: '対処方法',
  canIRetry: '再試行できますか？',
  exampleResponse: 'レスポンスの例',
  returnedBy: 'このコードを返すもの',
  related: '似たコードと関連コード',
  codesOfFamily: 'このファミリーのコード',
  findYours: 'コードを探す',
  copyLink: 'リンクをコピー',
  copyAsMarkdown: 'Markdown でコピー',
  copyForTicket: 'チケット用にコピー',
  anotherError: '別のエラーですか？',
  anotherErrorHint: '貼り付けると、ここで読み解きます。',
  causes: '考えられる原因（可能性の高い順）：',
  symptoms: 'いつ失敗するかで、調べる場所がわかります：',
  symptomsWhen: '失敗するとき',
  symptomsLook: '調べる場所',
  relatedLead: '間違えやすいコード、または名前の近いコード：',
  gone: (since, products) =>
    `${toDay(since)}以降、このコードを載せている製品はありません。それまでは ${products.join('、')} にありました。リンクが切れないよう、ページは残しています。`,
  bases: {
    written: 'このコードのための説明',
    idiom: '名前からの読み取り',
    family: 'ファミリーの説明のみ',
    note: 'ファミリーの説明',
  },
  readFromNameNote:
    'このコードの説明はまだ書かれていません。私たちの規則で、名前を単語ごとに読み取りました。',
  familyLead: 'ファミリーは',
  familyOnlyNote:
    'このコードの説明はまだ書かれていません。ここにあるのは、ファミリーのすべてのコードに当てはまる説明です。',
  detailAsWords: (words) => `詳細部分を単語に分けると：${words}。`,
  bareFamily:
    '詳細のないファミリー名だけを載せている製品はありません。このページは、その下のコードのためのものです。',
  listedNowhere:
    '公開 SDK でこのコードを載せている製品はありません。共通コードのドキュメントにあり、どの Action からも返されることがあります。',
  anyAction:
    '製品の一覧にあるかどうかにかかわらず、どの製品のどの Action からも返されることがあります。',
  anyActionListed: (n) => `${format(n)} 件の製品が自身のコードとして載せています。`,
  madeByClient: (sdks) =>
    `サーバーはこのコードを返しません。お使いのマシン上で ${sdks.join('または')} が作ります。`,
  onlyUnattributed: 'Action ではなく、バージョンに載っています',
  otherActions: (n) => `ほかの ${format(n)} 件（製品のページ）`,
  allOfProduct: (product) => `${product}：すべてのコードと Action`,
  spelledAs: '表記',
  spellings: '製品によって表記が異なります。大文字と小文字を区別せずに比較してください。',
  caption:
    'API 3.0 のすべてのエラーと同じく、HTTP ステータスは 200 です。印のある行が、このページのコードです。',
  captionNoMessage:
    'すべてのエラーに共通の形です。このコードのメッセージは確認できていないため、創作はしていません。',
  captionClient:
    '表示されたままの例外です。コードはサーバーのものではないため、レスポンスはありません。',
  exampleLabel: 'JSON によるレスポンスの例',
  clientExampleLabel: 'テキストによる例外',
  sdksPrint: 'SDK での表示',
  sdksPrintHint: 'Go、Python、Java、C++',
  sdksPrintLabel: '4 つの SDK による同じエラーの表示',
  sdksPrintCaption:
    'Node.js と .NET はメッセージにコードを表示しません。例外のプロパティを見てください：',
  guides: '詳しくはガイドへ：',
};
