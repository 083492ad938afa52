/** The words of the pages in Chinese. Their type is that of the English ones that these pages use. */
import type { PageWords } from './page-words.ts';

const day = new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'UTC' });

export const chinesePages = {
  site: {
    language: 'zh-Hans',
    // The site keeps its name.
    name: 'API 3.0 errors',
    unofficial: '非官方',
    homeLabel: 'API 3.0 errors，首页',
    skip: '跳到正文',
    menu: '菜单',
    siteNavigation: '站点',
    shortNavigation: '站点（短）',
    breadcrumb: '当前位置',
    onThisPage: '本页内容',
    search: '搜索',
    responses: '响应格式',
    allCodes: '公共错误码',
    colophon: {
      unofficial:
        '非官方。本参考并非由腾讯云制作、审核或认可，以腾讯云自己的文档为准。你在这里粘贴或点击的内容，不会发送到任何地方。',
      facts: (date: string) => `数据截至${day.format(new Date(date))}，取自公开的 SDK。`,
      decode: '解码错误（英文）',
      more: '更多',
    },
    entry: {
      retry: '能否重试？',
      who: '谁能解决？',
      basis: '依据',
      whatItMeans: '含义',
      howToFixIt: '如何解决',
      canIRetry: '能否重试？',
      exampleResponse: '响应示例',
      returnedBy: '由谁返回',
      related: '容易混淆的错误码',
      causes: '可能的原因，从最常见的开始：',
      symptoms: '从失败的情形找到该看的地方：',
      symptomsWhen: '失败的情形',
      symptomsLook: '看这里',
      relatedLead: '容易与它混淆：',
      bases: { written: '专为此错误码撰写' },
      caption: 'HTTP 状态码为 200，API 3.0 的错误都是如此。标出的是本页所说的那一行。',
      captionNoMessage: '所有错误的结构都是这样。我们没有见过它的 Message，也不编造。',
      captionClient: '异常打印出来的样子。没有响应：这个错误码不是服务端的。',
      exampleLabel: 'JSON 响应示例',
      clientExampleLabel: '异常的文本',
      sdksPrint: '各 SDK 的打印结果',
      sdksPrintHint: 'Go、Python、Java、C++',
      sdksPrintLabel: '同一个错误，四种 SDK 的打印结果',
      sdksPrintCaption: 'Node.js 和 .NET 的消息里没有错误码，请看异常对象的属性',
    },
    responsesPage: {
      code: '错误码',
      says: '含义',
      retry: '能否重试？',
      groups: {
        caller: '谁在调用',
        request: '请求了什么',
        resources: '有什么，有多少',
        outcome: '结果如何',
      },
    },
  },
  retries: {
    backoff: '可以，放慢',
    'if-idempotent': '可以，要谨慎',
    'after-change': '改变之后可以',
    no: '不可以',
    unknown: '说不准',
  },
  fixers: {
    caller: '你',
    administrator: '账号的管理员',
    'tencent-cloud': '腾讯云',
    depends: '视情况而定',
  },
  theme: { dark: '深色', light: '浅色', title: '切换主题' },
} as const satisfies PageWords;

/** What only these pages say. */
export const chineseOnly = {
  /** The links between the two languages, each in its own. */
  toChinese: '简体中文',
  toEnglish: 'English',
  wholeSite: '完整参考（英文）',
  home: {
    title: '腾讯云 API 3.0 公共错误码',
    description:
      '腾讯云 API 3.0 的 26 个公共错误码：各是什么意思，能否重试，谁能解决，怎样解决。非官方中文参考。',
    lead: '任何产品的任何 Action 都可能返回这些错误码。每个错误码有一页：含义、解决办法、能否重试、响应示例。',
    about:
      '这是一份非官方参考，并非由腾讯云制作。目前有 26 个公共错误码和响应格式的中文版；其余上万个错误码、各产品的页面和其他指南只有英文。',
    all: '所有错误码（英文）',
  },
  /** Of a code's page; that in English is called by the code alone. */
  title: (code: string) => `${code}：含义与解决办法`,
  /** A code's page, as search engines show it. */
  description: (summary: string) => `${summary}腾讯云 API 3.0 公共错误码，非官方中文参考。`,
  returnedBy: '任何产品的任何 Action 都可能返回。哪些产品把它列为自己的错误码：',
  returnedByLink: '见英文页面',
} as const;
