/** The words of the map of the site in Korean. */
import type { Translation } from '../translation.ts';
import { format } from './format.ts';

export const map: Translation['map'] = {
  label: '맵',
  title: '사이트맵',
  lead: '모든 가이드, 계열, 제품입니다. 코드는 계열과 글자별로, Action은 제품과 버전별로 찾을 수 있습니다.',
  pages: '페이지',
  home: '홈',
  decode: '오류 해석하기',
  search: '검색',
  allFamilies: '모든 계열',
  allProducts: '모든 제품',
  allGuides: '모든 가이드',
  filter: '사이트맵 필터',
  filterHint: '제품을 펼치면 그 Action도 필터링됩니다.',
  found: (n) => `${format(n)}곳을 찾았습니다.`,
  nothing: '사이트맵에 그런 이름이 없습니다. 코드는 검색(Ctrl+K)으로 찾으세요.',
  loading: '사이트맵을 불러오는 중…',
  failed: '여기에 사이트맵을 불러오지 못했습니다. 사이트맵 페이지도 있습니다:',
  loadingActions: 'Action을 불러오는 중…',
  noActions: 'Action을 불러오지 못했습니다. 제품 페이지에서 볼 수 있습니다.',
};
