/** The words of the pages of codes in Korean. */
import type { Translation } from '../translation.ts';
import { format, toDay } from './format.ts';

export const entry: Translation['site']['entry'] = {
  retry: '재시도?',
  who: '누가 해결할 수 있나요?',
  basis: '근거',
  whatItMeans: '의미',
  howToFixIt: '해결 방법',
  canIRetry: '재시도해도 되나요?',
  exampleResponse: '응답 예시',
  returnedBy: '반환하는 곳',
  related: '비슷한 코드와 관련 코드',
  codesOfFamily: '이 계열의 코드',
  findYours: '내 코드 찾기',
  copyLink: '링크 복사',
  copyAsMarkdown: 'Markdown으로 복사',
  copyForTicket: '티켓용으로 복사',
  anotherError: '다른 오류인가요?',
  anotherErrorHint: '붙여넣으면 여기서 해석합니다.',
  causes: '원인(가능성이 높은 순서):',
  symptoms: '언제 실패하는지에 따라 확인할 곳이 다릅니다:',
  symptomsWhen: '실패 시점',
  symptomsLook: '확인할 곳',
  relatedLead: '헷갈리기 쉽거나 이름이 비슷한 코드:',
  gone: (since, products) =>
    `${toDay(since)} 이후로 이 코드를 기재한 제품이 없습니다. 그 전에는 ${products.join(', ')}에 있었습니다. 링크가 끊기지 않도록 페이지를 남겨 둡니다.`,
  bases: {
    written: '이 코드를 위해 작성됨',
    idiom: '이름에서 해석함',
    family: '계열의 설명만 있음',
    note: '계열의 설명',
  },
  readFromNameNote:
    '이 코드의 설명은 아직 작성되지 않았습니다. 정해 둔 규칙에 따라 이름을 단어별로 해석했습니다.',
  familyLead: '속한 계열은',
  familyOnlyNote:
    '이 코드의 설명은 아직 작성되지 않았습니다. 여기의 내용은 이 계열의 모든 코드에 해당합니다.',
  detailAsWords: (words) => `세부 이름을 단어로 나누면: ${words}.`,
  bareFamily:
    '세부 이름 없이 계열만 기재한 제품은 없습니다. 이 페이지는 그 아래 코드들을 위한 것입니다.',
  listedNowhere:
    '공개 SDK에서 이 코드를 기재한 제품은 없습니다. 공통 코드 문서에 있으며, 모든 Action이 반환할 수 있습니다.',
  anyAction: '제품의 목록에 있든 없든, 모든 제품의 모든 Action이 반환할 수 있습니다.',
  anyActionListed: (n) => `제품 ${format(n)}개가 자체 코드로 기재하고 있습니다.`,
  madeByClient: (sdks) =>
    `서버가 반환하는 코드가 아닙니다. 사용자의 컴퓨터에서 ${sdks.join(' 또는 ')}가 만듭니다.`,
  onlyUnattributed: 'Action이 아니라 버전에 기재됨',
  otherActions: (n) => `나머지 ${format(n)}개(제품 페이지)`,
  allOfProduct: (product) => `${product}: 모든 코드와 Action`,
  spelledAs: '표기',
  spellings: '제품마다 표기가 다릅니다. 대소문자를 구분하지 않고 비교하세요.',
  caption: 'API 3.0의 모든 오류와 같이 HTTP 상태는 200입니다. 표시된 줄이 이 페이지의 코드입니다.',
  captionNoMessage:
    '모든 오류에 공통된 형태입니다. 이 코드의 메시지는 확인한 적이 없어 지어내지 않았습니다.',
  captionClient: '출력된 그대로의 예외입니다. 서버의 코드가 아니므로 응답이 없습니다.',
  exampleLabel: 'JSON 응답 예시',
  clientExampleLabel: '텍스트로 된 예외',
  sdksPrint: 'SDK가 출력하는 형태',
  sdksPrintHint: 'Go, Python, Java, C++',
  sdksPrintLabel: 'SDK 네 개가 출력한 같은 오류',
  sdksPrintCaption: 'Node.js와 .NET은 메시지에 코드를 출력하지 않습니다. 예외의 속성을 확인하세요:',
  guides: '가이드에서 더 보기:',
};
