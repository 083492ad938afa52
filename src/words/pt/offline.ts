/** The words of use without a network in Portuguese. */
import type { Translation } from '../translation.ts';

export const offline: Translation['offline'] = {
  title: 'Uso offline',
  lead: 'O decodificador, a busca de códigos, os guias e as páginas que você já visitou funcionam sem rede. Se você pediu outra página, ela estará aqui quando a rede voltar.',
  works: 'O que funciona',
  worksList: [
    'O decodificador identifica todos os códigos e diz se vale tentar de novo; a explicação precisa da rede, ou de uma visita anterior.',
    'A busca encontra todos os códigos pelo nome. Os trechos dos guias não são buscados.',
    'Os guias, e as páginas de códigos que você visitou desde a última mudança do site.',
  ],
  kept: 'O que fica salvo',
  keptLead:
    'Depois da primeira visita, o navegador guarda cerca de 300 KB para isso, e até 300 páginas e arquivos que você visitar. O que você cola ou busca não é guardado. Um navegador configurado para economizar dados não guarda nada.',
  isOn: 'Há cópias salvas neste dispositivo.',
  isOff: 'Nada está salvo neste dispositivo, e nada será.',
  turnOff: 'Desativar e remover as cópias',
  turnOn: 'Ativar',
  impossible: 'Com a configuração atual, este navegador não guarda nada para uso offline.',
  failed: 'O navegador não permitiu.',
  asked: 'O código pedido',
  retry: 'Tentar de novo?',
  family: 'Sua família:',
  rest: 'A explicação precisa da rede. Recarregue a página quando a rede voltar.',
  near: (text) => `Nenhum código se escreve “${text}”. Parecidos:`,
};
