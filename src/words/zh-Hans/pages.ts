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
      '这是一份非官方参考，并非由腾讯云制作。目前有 26 个公共错误码、响应格式和解读错误的中文版；在搜索框里可以直接输入中文。其余上万个错误码、各产品的页面和其他指南只有英文。',
    all: '所有错误码（英文）',
  },
  decode: {
    description:
      '粘贴腾讯云 API 3.0 的响应、SDK 异常或日志：其中的错误码在浏览器里识别并解释，内容不会离开浏览器。非官方。',
  },
  noScript: {
    lead: '解读需要 JavaScript，而它已关闭。不用它也能查到你的错误：错误码就是 Code 的值，例如 AuthFailure.SignatureFailure。错误码的页面在这些列表里：',
    byFamily: '所有错误码，按族（英文）',
    byProduct: '所有错误码，按产品（英文）',
  },
  /** Of a code's page; that in English is called by the code alone. */
  title: (code: string, name: string) => `${code}（${name}）：含义与解决办法`,
  /** A code's page, as search engines show it. */
  description: (summary: string) => `${summary}腾讯云 API 3.0 公共错误码，非官方中文参考。`,
  returnedBy: '任何产品的任何 Action 都可能返回。哪些产品把它列为自己的错误码：',
  returnedByLink: '见英文页面',
} as const;
