/** The words of the keys, of the settings for reading, and of the dialogs that scripts make, in Korean. */
import type { Translation } from '../translation.ts';

export const dialog: Translation['dialog'] = { close: '닫기' };

export const reading: Translation['reading'] = {
  title: '읽기 설정과 단축키',
  theme: { legend: '테마', usual: '시스템 설정', light: '밝게', dark: '어둡게' },
  size: { legend: '글자 크기', small: '작게', usual: '보통', large: '크게' },
  focus: {
    label: '집중 모드',
    note: '주변 요소 없이 본문만 표시합니다. 이 탭에만 적용됩니다.',
    leave: '집중 모드 끝내기',
  },
  keys: {
    label: '단축키 사용',
    note: '사용 중인 소프트웨어가 글자 키를 대신 누른다면 끄세요. Ctrl+K 또는 ⌘K로는 언제든 검색을 열 수 있습니다.',
    caption: '단축키(글자를 입력하지 않을 때)',
    key: '키',
    deed: '동작',
    then: '다음에',
  },
  remembered: '이 브라우저에 저장되며, 어디에도 전송되지 않습니다.',
};

/** What each key does, by the name of the deed. */
export const deeds: Translation['deeds'] = {
  search: '검색',
  map: '사이트맵 열기',
  decode: '오류 입력란으로 이동',
  focus: '집중 모드 켜기/끄기',
  home: '홈으로 이동',
  errors: '코드 계열로 이동',
  products: '제품으로 이동',
  responses: '응답 형식으로 이동',
  guides: '가이드로 이동',
  reading: '단축키와 설정 보기',
};
