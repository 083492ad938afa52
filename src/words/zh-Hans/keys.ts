/** The words of the keys, of the settings for reading, and of the dialogs that scripts make, in simplified Chinese. */
import type { Translation } from '../translation.ts';

export const dialog: Translation['dialog'] = { close: '关闭' };

export const reading: Translation['reading'] = {
  title: '阅读和快捷键',
  theme: { legend: '主题', usual: '跟随系统', light: '浅色', dark: '深色' },
  size: { legend: '文字大小', small: '小', usual: '标准', large: '大' },
  focus: {
    label: '专注模式',
    note: '只显示正文，隐藏周围的内容。仅对此标签页有效。',
    leave: '退出专注模式',
  },
  keys: {
    label: '启用快捷键',
    note: '如果你的软件会替你按下字母键，请关闭快捷键。Ctrl+K 或 ⌘K 仍可打开搜索。',
    caption: '快捷键，在不输入文字时可用',
    key: '按键',
    deed: '作用',
    then: '然后',
  },
  remembered: '保存在此浏览器中，不会发送到任何地方。',
};

/** What each key does, by the name of the deed. */
export const deeds: Translation['deeds'] = {
  search: '搜索',
  map: '打开网站地图',
  decode: '转到解读错误的输入框',
  focus: '打开或关闭专注模式',
  home: '转到首页',
  errors: '转到错误码族',
  products: '转到产品',
  responses: '转到响应格式',
  guides: '转到指南',
  reading: '显示这些快捷键和设置',
};
