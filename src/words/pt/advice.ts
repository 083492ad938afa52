/** What one word says of a retry and of who can fix an error, in Portuguese. */
import type { Translation } from '../translation.ts';

export const advice: Translation['advice'] = {
  retries: {
    backoff: 'Sim, mais devagar',
    'if-idempotent': 'Sim, com cuidado',
    'after-change': 'Depois de uma mudança',
    no: 'Não',
    unknown: 'Não se sabe',
  },
  fixers: {
    caller: 'Você',
    administrator: 'O administrador da conta',
    'tencent-cloud': 'Tencent Cloud',
    depends: 'Depende',
  },
};
