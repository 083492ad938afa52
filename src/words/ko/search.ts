/** The words of the search, its page and the resolver of codes in Korean. */
import type { Translation } from '../translation.ts';
import { format } from './format.ts';

const tellAllowed = (allowed: number) => `필터에 맞는 코드는 ${format(allowed)}개입니다.`;

export const search: Translation['search'] = {
  dialog: '검색',
  field: '코드와 가이드 검색',
  placeholder: 'signature, sold out, AUTHFAILURE_SIGN…',
  close: '닫기',
  results: '결과',
  choose: '선택',
  open: '열기',
  allOnPage: '모든 결과를 페이지에서 보기',
  hint: '코드나 그 일부, SDK의 상수, 또는 단어. 응답이나 예외를 넣으면 그 안의 코드를 검색합니다.',
  loading: '코드 목록을 불러오는 중…',
  failed: '코드 목록을 불러오지 못했습니다. 연결을 확인한 뒤 다시 입력하세요.',
  productFailed: '이 제품의 코드를 불러오지 못했습니다. 연결을 확인한 뒤 다시 선택하세요.',
  guidesFailed: '가이드를 검색하지 못했습니다. 연결을 확인한 뒤 다시 입력하세요.',
  guidesMissing: '가이드를 검색하지 못했습니다.',
  searchingGuides: '가이드 검색 중…',
  found: (codes, passages) =>
    [
      ...(codes > 0 ? [`코드 ${format(codes)}개`] : []),
      ...(passages > 0 ? [`본문 ${format(passages)}개`] : []),
    ].join(', '),
  foundFirst: (codes, passages) =>
    [
      ...(codes > 0 ? [`처음 코드 ${format(codes)}개`] : []),
      ...(passages > 0 ? [`본문 ${format(passages)}개`] : []),
    ].join(', '),
  listed: (shown, allowed) =>
    shown < allowed
      ? `필터에 맞는 코드 ${format(allowed)}개 중 처음 ${format(shown)}개. 많은 제품에 기재된 순서입니다.`
      : tellAllowed(allowed),
  amongAllowed: tellAllowed,
  noneAllowed: (allowed, passages) =>
    [
      `필터에 맞는 ${format(allowed)}개 중에 일치하는 코드 없음`,
      ...(passages > 0 ? [`본문 ${format(passages)}개`] : []),
    ].join('; ') + '.',
  filters: {
    product: { label: '제품', all: '모든 제품' },
    family: { label: '코드 계열', all: '모든 계열' },
    retry: {
      label: '재시도?',
      all: '전체',
      marks: {
        yes: '재시도 가능',
        after: '변경한 뒤에만 가능',
        no: '재시도 불가',
        unknown: '알 수 없음',
      },
    },
    clear: '필터 지우기',
  },
  recent: '최근 검색',
  recentBelow: '최근 검색은 아래에 있으며, 이 탭에만 보관됩니다.',
  clearRecent: '최근 검색 지우기',
  enterOpens: (name) => `Enter를 누르면 ${name}이(가) 열립니다.`,
  enterRepeats: (query) => `Enter를 누르면 ${query}을(를) 다시 검색합니다.`,
  nothing: '결과가 없습니다. 단어를 줄이거나 단어의 일부만 입력해 보세요.',
  namedInText: (codes) => `텍스트 안의 코드: ${codes.join(', ')}.`,
  reasons: {
    exact: '바로 그 코드',
    letters: '같은 글자',
    alias: '다른 표기',
    prefix: '앞부분 일치',
    tail: '점 뒤의 부분',
    words: '코드의 단어',
    near: '거의 같은 글자',
  },
  onlyProduct: (id) => `${id}에만 있음`,
  reach: (versions) => `제품 버전 ${format(versions)}개에 기재됨`,
  kinds: { guide: '가이드', product: '제품', recent: '최근' },
  resolver: {
    title: '어느 코드인가요?',
    unknown: (text) => `“${text}”라는 코드는 없습니다. 비슷한 코드:`,
    nothing: (text) => `“${text}”라는 코드도, 비슷한 코드도 없습니다. 일부만 넣어 검색해 보세요.`,
    unchecked: '코드 목록을 불러오지 못했습니다. 이 코드의 페이지가 있을 주소:',
    failed: '코드 목록을 불러오지 못했습니다. 연결을 확인한 뒤 페이지를 새로 고치세요.',
  },
};
