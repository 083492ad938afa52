/** The words of the map of the site in Portuguese. */
import type { Translation } from '../translation.ts';
import { count } from './format.ts';

export const map: Translation['map'] = {
  label: 'Mapa',
  title: 'Mapa do site',
  lead: 'Todos os guias, famílias e produtos. Os códigos estão por família e letra; as Actions, por produto e versão.',
  pages: 'Páginas',
  home: 'Início',
  decode: 'Decodificar um erro',
  search: 'Buscar',
  allFamilies: 'Todas as famílias',
  allProducts: 'Todos os produtos',
  allGuides: 'Todos os guias',
  filter: 'Filtrar o mapa',
  filterHint: 'As Actions também são filtradas, depois de aberto o produto.',
  found: (n) => `${count(n, 'lugar', 'lugares')}.`,
  nothing: 'Nada no mapa tem esse nome. Os códigos se encontram pela busca (Ctrl+K).',
  loading: 'Carregando o mapa …',
  failed: 'Não foi possível carregar o mapa aqui. Ele também é uma página:',
  loadingActions: 'Carregando as Actions …',
  noActions: 'Não foi possível carregar as Actions. Elas estão na página do produto.',
};
