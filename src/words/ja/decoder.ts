/** The words of the decoder in Japanese. */
import type { Translation } from '../translation.ts';
import { format } from './format.ts';
import { notes } from './notes.ts';

export const decoder: Translation['decoder'] = {
  label: 'レスポンス、例外、ログを貼り付け',
  reading: '入力するとこのページ内で読み取ります。ブラウザーの外には何も送られません。',
  chooseFile: 'ファイルを選択',
  orDrop: 'またはここにドロップ。',
  dropHere: 'ドロップすると、このページ内で読み取ります。',
  examples: {
    lead: '試す：',
    names: { response: 'レスポンス', log: 'ログ', sms: 'SMS（一部送信）' },
  },
  region: '読み取り結果',
  oneError: '読み取り結果：エラー 1 件',
  errorsOfOneKind: (n) => `読み取り結果：1 種類のエラー ${format(n)} 件`,
  errorsOfKinds: (n, kinds) => `読み取り結果：${format(kinds)} 種類のエラー ${format(n)} 件`,
  errorWithoutCode: '読み取り結果：コードのないエラー',
  success: '読み取り結果：成功',
  legacy: '読み取り結果：API 2.0',
  otherService: '読み取り結果：別のサービス',
  noCode: '読み取り結果：コードなし',
  labels: {
    retry: '再試行？',
    who: '対処できる人',
    basis: '根拠',
    inferred: '推定の根拠',
    message: 'Message',
    requestId: 'RequestId',
    requestIds: 'RequestId',
    call: '呼び出し',
    printedBy: '出力元',
    family: 'ファミリー',
    near: '名前の近いコード',
    why: '考えられる理由',
    more: '追加で貼り付け',
    byMessage: 'またはメッセージから',
    code: 'Code',
    instead: '次にすること',
    mayBe: '可能性',
    times: '回数',
    time: '時刻',
    lines: '行',
  },
  range: (first, last) => `${first} ～ ${last}`,
  lines: (first, last) => (first === last ? format(first) : `${format(first)} ～ ${format(last)}`),
  parts: {
    meaning: '意味',
    fix: '対処方法',
    steps: '次に、この順で：',
    retry: '再試行できますか？',
  },
  filter: {
    label: 'コードを絞り込む',
    hint: 'コードの一部、Action、製品、RequestId',
    shown: (shown, all) => `コード ${format(all)} 件中 ${format(shown)} 件`,
    others: (n) => `ほかに ${format(n)} 件のコード：絞り込むと表示されます。`,
  },
  inferred:
    'メッセージ：テキストにコードはありませんが、API がこのメッセージとともに返すことが知られています。',
  spelledAs: 'テキストでの表記：',
  unknownCode:
    'コードの形をしていますが、このサイトの一覧にはありません。一覧より新しいか、綴りの誤りかもしれません。',
  noForm: 'API が返すことが知られているコードではありません。',
  noCodeNamed: 'コードの記載なし',
  noPage: {
    lead: 'ページなし',
    near: '。名前の近いコード：',
    family: '。ファミリー：',
  },
  unchecked:
    'コードの一覧を読み込めなかったため、テキスト自体からわかることだけを示しています。リンク先は、このコードのページがあるはずのアドレスです。',
  others: (n) => `ほか ${format(n)} 件`,
  of: '·',
  noRequestId: 'なし',
  withoutCode: {
    lead: 'テキストは API の例外ですが、コードが出力されていません。',
    node: 'Node.js SDK の例外はメッセージだけを出力します。コードはプロパティ `code` にあります。',
    dotnet:
      '.NET SDK の例外はメッセージだけを出力します。コードはプロパティ `ErrorCode` にあります。',
    java: 'Java SDK は、レスポンスがないと `null` を出力します。呼び出しは途中で失敗し、原因はメッセージにあります。',
    php: 'PHP SDK は、レスポンスがないと空のコードを出力します。呼び出しは途中で失敗し、原因はメッセージにあります。',
    ruby: 'Ruby SDK は、レスポンスがないと空のコードを出力します。呼び出しは途中で失敗し、原因はメッセージにあります。',
    other: 'コードのある部分がありません。例外全体か、レスポンスを貼り付けてください。',
  },
  succeeded: {
    lead: '呼び出しは成功しました。レスポンスに `Error` はありません。',
    instead:
      'それでも問題がある場合は、結果のフィールドを確認してください。RequestId は控えておきましょう。サポートが最初に尋ねます。',
  },
  legacyLead:
    'これは古いインターフェイスである API 2.0 のレスポンスです。`code` と `codeDesc` があり、`Response` はありません。',
  legacyCode: '、API 2.0 のコードです。このサイトにそのページはありません。',
  legacyInstead:
    '製品の古いドキュメントでコードを調べるか、API 3.0 で呼び出してください。そのレスポンスの先頭は `{"Response":` です。',
  otherServices: {
    cos: 'これはオブジェクトストレージ COS または CI のエラーです。独自のインターフェイスとコードがあります。',
    aws: 'AWS のエラーのようです。同じ名前で意味の異なるコードがあります。',
    azure: 'Azure のエラーのようです。同じ名前で意味の異なるコードがあります。',
    alibaba: 'Alibaba Cloud のエラーのようです。同じ名前で意味の異なるコードがあります。',
    volcengine: 'Volcengine のエラーのようです。同じ名前で意味の異なるコードがあります。',
    openai: 'OpenAI 形式のインターフェイスのエラーです。コードは API 3.0 のものではありません。',
    'json-rpc': 'JSON-RPC のエラーです。コードは数字で、API 3.0 のものではありません。',
    grpc: 'gRPC のエラーです。コードは API 3.0 のものではありません。',
    unknown: 'API 3.0 のエラーに似ていますが、別のサービスのものです。',
  },
  otherInstead:
    'ログの中で API 3.0 の呼び出しの近くにある場合は、その呼び出しの行を貼り付けてください。`TencentCloudSDK` または `"Response"` を探してください。',
  otherCode: '、そのサービスのコードです。',
  unrecognised: {
    lead: 'このテキストに API 3.0 のエラーコードはありません。',
    why: 'Node.js と .NET の SDK はメッセージだけを出力します。コードは例外のプロパティ `code`、.NET では `ErrorCode` にあります。',
    more: '例外全体、または生のレスポンス。`Code`、`requestId`、`"Response"` を探してください。',
    hints: {
      message: {
        before: 'Tencent Cloud からのものなら、API は次のコードとともに返します：',
        after:
          '。メッセージだけからの推定です。ほかに、どこから来たかを示すものはテキストにありません。',
      },
      code: {
        before: 'Tencent Cloud からのものなら、コードは',
        after:
          '。同じ名前のコードはほかのサービスにもあり、どこから来たかを示すものはテキストにありません。',
      },
    },
    search: 'コードとガイドを検索',
    searchAfter: '（メッセージの数語で）。',
  },
  begin: {
    mostAndFirst: (times, all) =>
      `：${format(all)} 件中 ${format(times)} 件を占め、最初に現れます。残りはその結果かもしれません。`,
    with: 'まず見るのは',
    first: '：テキストの最初に現れます。残りはその結果かもしれません。',
  },
  copyRequestId: 'RequestId をコピー',
  copyAllRequestIds: 'すべての RequestId をコピー',
  copy: 'コピー',
  copyRequestIdsOf: (n, code) => `${code} の RequestId（${format(n)} 件）をコピー`,
  copyFirstRequestIds: (n) => `最初の ${format(n)} 件の RequestId をコピー`,
  copyForTicket: 'チケット用にコピー',
  copyAsMarkdown: 'Markdown でコピー',
  copyLink: 'リンクをコピー',
  showInText: 'テキスト内で表示',
  showInTextOf: (lines, code) => `${lines} 行：${code} をテキスト内で表示`,
  clear: 'クリア',
  place: {
    at: (name, index, all, line) =>
      `${name}：${format(all)} 件中 ${format(index)} 件目、${format(line)} 行`,
    previous: '前へ',
    next: '次へ',
    back: '結果に戻る',
  },
  status: {
    cleared: '入力欄を空にしました。',
    undo: '元に戻す',
    reading: '読み取り中',
    readSoFar: (percent) => `${format(percent)} %`,
    cancel: 'キャンセル',
    cancelled: '読み取りをキャンセルしました。',
    picture:
      '画像です。この欄はテキストを読み取ります。エラーのテキストか、AuthFailure.SignatureFailure のようなコードだけをコピーしてください。',
    notText:
      'この欄で読めるテキストではありません。ログ、JSON、HAR ファイルと、それらを gzip で圧縮したものを読めます。',
    severalFiles: '最初のファイルだけを読み取りました。',
    tooLarge: (megabytes) => `最初の ${format(megabytes)} 百万文字だけを読み取りました。`,
    notUnpacked: 'ファイルを展開できませんでした。破損しているか、gzip ではありません。',
    notRead: 'テキストを読み取れませんでした。一部で試してください。',
    nothing: 'テキストが含まれていません。',
  },
  large: {
    label: 'テキスト（読み取り専用）',
    about: (characters, lines) =>
      `${format(lines)} 行、${format(characters)} 文字：編集には大きすぎるため、一部を表示しています。`,
    earlier: '前の行',
    later: '後の行',
    edit: 'この部分を編集',
  },
  notes,
  origins: {
    response: 'API 自体（レスポンス）',
    go: 'Go SDK',
    python: 'Python SDK',
    java: 'Java SDK',
    node: 'Node.js SDK',
    php: 'PHP SDK',
    dotnet: '.NET SDK',
    cpp: 'C++ SDK',
    ruby: 'Ruby SDK',
    cli: 'tccli（Python SDK 経由）',
    terraform: 'Terraform プロバイダー（Go SDK 経由）',
    'other-service': '別のサービス',
  },
};
