/** What only the pages in Chinese say. The rest of their words stands in the other files beside this one. */
export const chinesePages = {
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
