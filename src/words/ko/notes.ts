/** What else the decoder says of a text in Korean. */
import type { SecretKind } from '../../paste/secret-rules.ts';
import { leaks } from '../leaks.ts';
import type { Translation } from '../translation.ts';
import { format } from './format.ts';

const secrets: Record<SecretKind, string> = {
  'secret-id': 'SecretId',
  'secret-key': 'SecretKey',
  signature: '서명',
  token: '토큰',
  password: '비밀번호',
  phone: '전화번호',
};

export const notes: Translation['decoder']['notes'] = {
  truncated: '텍스트가 중간에 끊겼습니다. 그 뒤의 내용은 없습니다.',
  escaped: '응답이 따옴표로 묶인 텍스트 안에 있었습니다. 백슬래시를 빼고 읽었습니다.',
  html: '따옴표가 HTML 엔티티로 출력되었습니다. 따옴표로 읽었습니다.',
  partial: (n) => `응답 전체는 성공이지만 항목 ${format(n)}개가 실패했습니다.`,
  secrets: (found) => {
    const names = found.map(({ kind }) => secrets[kind]).join(', ');
    const advice = found.some(({ kind }) => leaks.has(kind))
      ? ' 다른 사람이 텍스트를 볼 수 있었다면 키가 유출된 것으로 보고, CAM 콘솔에서 새 키를 만든 다음 이전 키를 비활성화하세요.'
      : '';
    return `텍스트에 ${names}(으)로 보이는 것이 있습니다. 이 페이지를 벗어나지 않으며 여기서 복사하는 내용에서는 가려집니다. 텍스트를 다른 사람에게 보내기 전에 지우세요.${advice}`;
  },
};
