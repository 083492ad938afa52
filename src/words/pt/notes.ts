/** What else the decoder says of a text in Portuguese. */
import type { SecretKind } from '../../paste/secret-rules.ts';
import { leaks } from '../leaks.ts';
import type { Translation } from '../translation.ts';
import { both, count } from './format.ts';

const secrets: Record<SecretKind, readonly [one: string, many: string]> = {
  'secret-id': ['um SecretId', 'vários SecretId'],
  'secret-key': ['uma SecretKey', 'várias SecretKey'],
  signature: ['uma assinatura', 'assinaturas'],
  token: ['um token', 'tokens'],
  password: ['uma senha', 'senhas'],
  phone: ['um número de telefone', 'números de telefone'],
};

export const notes: Translation['decoder']['notes'] = {
  truncated: 'O texto é interrompido no meio: o que vem depois falta aqui.',
  escaped: 'A resposta estava dentro de um texto entre aspas. Foi lida sem as barras invertidas.',
  html: 'As aspas foram impressas como entidades HTML. Foram lidas como aspas.',
  partial: (n) =>
    `A resposta como um todo é um sucesso, e ${count(n, 'item falhou', 'itens falharam')}.`,
  secrets: (found) => {
    const names = found.map(({ kind, count: n }) => secrets[kind][n === 1 ? 0 : 1]);
    const advice = found.some(({ kind }) => leaks.has(kind))
      ? ' Se mais alguém pôde ver o texto, considere a chave vazada: crie uma nova no console do CAM e depois desative a antiga.'
      : '';
    return `O texto parece conter ${both.format(names)}. Isso não sai desta página e é mascarado no que você copia daqui; retire-o antes de enviar o texto a alguém.${advice}`;
  },
};
