/** The words of the map of the site in simplified Chinese. */
import type { Translation } from '../translation.ts';
import { format } from './format.ts';

export const map: Translation['map'] = {
  label: '地图',
  title: '网站地图',
  lead: '全部指南、错误码族和产品。错误码按族和首字母查找，Action 按产品和版本查找。',
  pages: '页面',
  home: '首页',
  decode: '解读错误',
  search: '搜索',
  allFamilies: '全部错误码族',
  allProducts: '全部产品',
  allGuides: '全部指南',
  filter: '筛选地图',
  filterHint: '展开产品后，也会筛选其中的 Action。',
  found: (n) => `找到 ${format(n)} 处。`,
  nothing: '地图上没有这个名称。错误码可用搜索（Ctrl+K）查找。',
  loading: '正在加载地图…',
  failed: '无法在此加载地图。也可以查看地图页面：',
  loadingActions: '正在加载 Action…',
  noActions: '无法加载 Action。请见产品页面。',
};
