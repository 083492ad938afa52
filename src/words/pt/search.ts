/** The words of the search, its page and the resolver of codes in Portuguese. */
import type { Translation } from '../translation.ts';
import { count, format } from './format.ts';

const tellAllowed = (allowed: number) =>
  `Os filtros permitem ${count(allowed, 'código', 'códigos')}.`;

export const search: Translation['search'] = {
  dialog: 'Buscar',
  field: 'Buscar códigos e guias',
  placeholder: 'signature, sold out ou AUTHFAILURE_SIGN…',
  close: 'Fechar',
  results: 'Resultados',
  choose: 'escolher',
  open: 'abrir',
  allOnPage: 'Todos os resultados em uma página',
  hint: 'Um código, parte de um, uma constante de SDK ou palavras. Uma resposta ou exceção também serve: o código dela é buscado.',
  loading: 'Carregando a lista de códigos …',
  failed: 'Não foi possível carregar a lista de códigos. Verifique a conexão e digite de novo.',
  productFailed:
    'Não foi possível carregar os códigos deste produto. Verifique a conexão e escolha de novo.',
  guidesFailed: 'Não foi possível pesquisar nos guias. Verifique a conexão e digite de novo.',
  guidesMissing: 'Não foi possível pesquisar nos guias.',
  searchingGuides: 'Buscando nos guias …',
  found: (codes, passages) =>
    [
      ...(codes > 0 ? [count(codes, 'código', 'códigos')] : []),
      ...(passages > 0 ? [count(passages, 'trecho', 'trechos')] : []),
    ].join(' e '),
  foundFirst: (codes, passages) =>
    [
      ...(codes > 0 ? [`os primeiros ${format(codes)} códigos`] : []),
      ...(passages > 0 ? [count(passages, 'trecho', 'trechos')] : []),
    ].join(' e '),
  listed: (shown, allowed) =>
    shown < allowed
      ? `Os primeiros ${format(shown)} dos ${format(allowed)} códigos que os filtros permitem, começando pelos mais listados.`
      : tellAllowed(allowed),
  amongAllowed: tellAllowed,
  noneAllowed: (allowed, passages) =>
    [
      allowed === 1
        ? 'O único código que os filtros permitem não corresponde'
        : `Nenhum código entre os ${format(allowed)} que os filtros permitem`,
      ...(passages > 0 ? [count(passages, 'trecho', 'trechos')] : []),
    ].join('; ') + '.',
  filters: {
    product: { label: 'Produto', all: 'Todos os produtos' },
    family: { label: 'Família', all: 'Todas as famílias' },
    retry: {
      label: 'Tentar de novo?',
      all: 'Qualquer recomendação',
      marks: {
        yes: 'Pode tentar de novo',
        after: 'Só depois de uma mudança',
        no: 'Não adianta tentar de novo',
        unknown: 'Não se sabe',
      },
    },
    clear: 'Limpar filtros',
  },
  recent: 'Buscas recentes',
  recentBelow: 'As buscas recentes estão abaixo; ficam somente nesta aba.',
  clearRecent: 'Limpar buscas recentes',
  enterOpens: (name) => `Enter abre ${name}.`,
  enterRepeats: (query) => `Enter busca ${query} de novo.`,
  nothing: 'Nada encontrado. Tente menos palavras, ou parte de uma.',
  namedInText: (codes) => `No texto: ${codes.join(', ')}.`,
  reasons: {
    exact: 'o próprio código',
    letters: 'as mesmas letras',
    alias: 'outra grafia dele',
    prefix: 'começa assim',
    tail: 'a parte depois do ponto',
    words: 'palavras do código',
    near: 'quase as mesmas letras',
  },
  onlyProduct: (id) => `somente em ${id}`,
  reach: (versions) => `listado por ${count(versions, 'versão de produto', 'versões de produtos')}`,
  kinds: { guide: 'guia', product: 'produto', recent: 'recente' },
  resolver: {
    title: 'Qual código?',
    unknown: (text) => `Nenhum código se escreve “${text}”. Parecidos:`,
    nothing: (text) =>
      `Nenhum código se escreve “${text}”, e nenhum se parece com ele. Busque por uma parte.`,
    unchecked: 'Não foi possível carregar a lista de códigos. A página do código estaria aqui:',
    failed:
      'Não foi possível carregar a lista de códigos. Verifique a conexão e recarregue a página.',
  },
};
