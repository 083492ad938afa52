/** The words of the search, its page and the resolver of codes in simplified Chinese. */
import type { Translation } from '../translation.ts';
import { format } from './format.ts';

const tellAllowed = (allowed: number) => `符合筛选条件的错误码有 ${format(allowed)} 个。`;

export const search: Translation['search'] = {
  dialog: '搜索',
  field: '搜索错误码和指南',
  placeholder: 'signature、sold out 或 AUTHFAILURE_SIGN…',
  close: '关闭',
  results: '结果',
  choose: '选择',
  open: '打开',
  allOnPage: '在页面中查看全部结果',
  hint: '错误码、其中一部分、SDK 的常量或文字。也可以放入响应或异常：会搜索其中的错误码。',
  loading: '正在加载错误码列表…',
  failed: '无法加载错误码列表。请检查网络连接后重新输入。',
  productFailed: '无法加载该产品的错误码。请检查网络连接后重新选择。',
  guidesFailed: '无法搜索指南。请检查网络连接后重新输入。',
  guidesMissing: '无法搜索指南。',
  searchingGuides: '正在搜索指南…',
  found: (codes, passages) =>
    [
      ...(codes > 0 ? [`${format(codes)} 个错误码`] : []),
      ...(passages > 0 ? [`${format(passages)} 段内容`] : []),
    ].join('，'),
  foundFirst: (codes, passages) =>
    [
      ...(codes > 0 ? [`前 ${format(codes)} 个错误码`] : []),
      ...(passages > 0 ? [`${format(passages)} 段内容`] : []),
    ].join('，'),
  listed: (shown, allowed) =>
    shown < allowed
      ? `符合筛选条件的错误码有 ${format(allowed)} 个，此处是前 ${format(shown)} 个，被最多产品列出的在前。`
      : tellAllowed(allowed),
  amongAllowed: tellAllowed,
  noneAllowed: (allowed, passages) =>
    [
      `符合筛选条件的 ${format(allowed)} 个错误码中没有匹配项`,
      ...(passages > 0 ? [`${format(passages)} 段内容`] : []),
    ].join('；') + '。',
  filters: {
    product: { label: '产品', all: '全部产品' },
    family: { label: '错误码族', all: '全部错误码族' },
    retry: {
      label: '能否重试？',
      all: '全部建议',
      marks: {
        yes: '可以重试',
        after: '修改之后才可重试',
        no: '不能重试',
        unknown: '未知',
      },
    },
    clear: '清除筛选条件',
  },
  recent: '最近的搜索',
  recentBelow: '下方是最近的搜索，仅保存在此标签页中。',
  clearRecent: '清除最近的搜索',
  enterOpens: (name) => `按 Enter 打开 ${name}。`,
  enterRepeats: (query) => `按 Enter 再次搜索 ${query}。`,
  nothing: '没有找到。可以减少词语，或只输入词的一部分。',
  namedInText: (codes) => `文本中有：${codes.join('、')}。`,
  reasons: {
    exact: '就是这个错误码',
    letters: '字母相同',
    alias: '它的另一种写法',
    prefix: '开头相同',
    tail: '点号之后的部分',
    words: '错误码中的词',
    near: '字母几乎相同',
  },
  onlyProduct: (id) => `仅见于 ${id}`,
  reach: (versions) => `${format(versions)} 个产品版本列出`,
  kinds: { guide: '指南', product: '产品', recent: '最近' },
  resolver: {
    title: '哪个错误码？',
    unknown: (text) => `没有写作“${text}”的错误码。与它相近的有：`,
    nothing: (text) => `没有写作“${text}”的错误码，也没有与它相近的。请搜索其中一部分。`,
    unchecked: '无法加载错误码列表。该错误码的页面应在此处：',
    failed: '无法加载错误码列表。请检查网络连接，然后重新加载页面。',
  },
};
