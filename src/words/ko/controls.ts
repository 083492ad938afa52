/** The words of what every page can do in Korean. */
import type { Translation } from '../translation.ts';

export const controls: Translation['controls'] = {
  copyText: '텍스트 복사',
  copied: '복사됨',
  linkCopied: '링크 복사됨',
  linkTo: (heading) => `“${heading}” 링크 복사`,
  copyFailed: '브라우저가 복사를 허용하지 않았습니다. 텍스트를 직접 선택하세요.',
  missing: '이 페이지의 일부를 불러오지 못했습니다. 연결을 확인한 뒤 페이지를 새로 고치세요.',
  reload: '새로 고침',
  theme: { dark: '어둡게', light: '밝게', title: '테마 바꾸기' },
};
