/** The words of what every page can do in simplified Chinese. */
import type { Translation } from '../translation.ts';

export const controls: Translation['controls'] = {
  copyText: '复制文本',
  copied: '已复制',
  linkCopied: '已复制链接',
  linkTo: (heading) => `复制指向“${heading}”的链接`,
  copyFailed: '浏览器不允许复制。请手动选择文本。',
  missing: '本页的一部分无法加载。请检查网络连接，然后重新加载页面。',
  reload: '重新加载',
  theme: { dark: '深色', light: '浅色', title: '切换主题' },
};
