/** The words of the pages of codes in Portuguese. */
import type { Translation } from '../translation.ts';
import { both, count, either, format, toDay } from './format.ts';

export const entry: Translation['site']['entry'] = {
  retry: 'Tentar de novo?',
  who: 'Quem pode resolver?',
  basis: 'Com base em',
  whatItMeans: 'O que significa',
  howToFixIt: 'Como resolver',
  canIRetry: 'Posso tentar de novo?',
  exampleResponse: 'Exemplo de resposta',
  returnedBy: 'Retornado por',
  related: 'Códigos parecidos e relacionados',
  codesOfFamily: 'Códigos desta família',
  findYours: 'Encontre o seu',
  copyLink: 'Copiar link',
  copyAsMarkdown: 'Copiar como Markdown',
  copyForTicket: 'Copiar para um chamado',
  anotherError: 'Outro erro?',
  anotherErrorHint: 'Cole-o, e ele é lido aqui.',
  causes: 'O que leva a ele, do mais provável ao menos:',
  symptoms: 'O momento da falha indica onde procurar:',
  symptomsWhen: 'Quando falha',
  symptomsLook: 'Verifique',
  relatedLead: 'Fáceis de confundir com este, ou de nome parecido:',
  gone: (since, products) =>
    `Nenhum produto lista este código desde ${toDay(since)}. Até então, constava em ${both.format(products)}. A página permanece para que os links continuem válidos.`,
  bases: {
    written: 'Escrito para este código',
    idiom: 'Lido a partir do nome',
    family: 'Somente sua família',
    note: 'A nota da família',
  },
  readFromNameNote:
    'Ninguém escreveu ainda sobre este código. O nome foi lido palavra por palavra, por regras que escrevemos.',
  familyLead: 'Sua família,',
  familyOnlyNote:
    'Ninguém escreveu ainda sobre este código: o que está aqui vale para todos os códigos da família.',
  detailAsWords: (words) => `O detalhe, palavra por palavra: ${words}.`,
  bareFamily:
    'Nenhum produto lista a família sem um detalhe. Esta página é para os códigos abaixo dela.',
  listedNowhere:
    'Nenhum produto lista este código nos SDKs públicos. Ele está na documentação dos códigos comuns: qualquer Action pode retorná-lo.',
  anyAction: 'Qualquer Action de qualquer produto pode retorná-lo, quer o produto o liste ou não.',
  anyActionListed: (n) =>
    `${count(n, 'produto o lista', 'produtos o listam')} como código próprio.`,
  madeByClient: (sdks) =>
    `Nenhum servidor o retorna. Ele é gerado na sua máquina, por ${either.format(sdks)}.`,
  onlyUnattributed: 'listado pela versão, não por uma Action',
  otherActions: (n) => `mais ${format(n)}, na página do produto`,
  allOfProduct: (product) => `${product}: todos os códigos e Actions`,
  spelledAs: 'Escrito como',
  spellings:
    'Os produtos o escrevem de mais de uma forma. Compare códigos sem diferenciar maiúsculas e minúsculas.',
  caption:
    'Status HTTP 200, como em todo erro da API 3.0. Marcada: a linha de que trata esta página.',
  captionNoMessage:
    'A forma que todo erro tem. Não vimos a mensagem deste, e não inventamos nenhuma.',
  captionClient: 'A exceção como é impressa. Não há resposta: o código não vem do servidor.',
  exampleLabel: 'Exemplo de resposta em JSON',
  clientExampleLabel: 'A exceção como texto',
  sdksPrint: 'Como os SDKs o imprimem',
  sdksPrintHint: 'Go, Python, Java e C++',
  sdksPrintLabel: 'O mesmo erro como quatro SDKs o imprimem',
  sdksPrintCaption:
    'Node.js e .NET não imprimem o código na mensagem: veja a propriedade da exceção',
  guides: 'Mais nos guias:',
};
