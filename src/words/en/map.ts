/** The words of the map of the site, as a page and as a panel. */
const number = new Intl.NumberFormat('en');

export const map = {
  label: 'Map',
  title: 'Map of the site',
  description:
    'Every way into this reference of Tencent Cloud API 3.0 errors: the guides, the families with their letters, the products by category with their versions.',
  lead: 'All guides, families and products. Codes are found by family and letter, actions by product and version.',
  pages: 'Pages',
  home: 'Start',
  decode: 'Decode an error',
  search: 'Search',
  allFamilies: 'All families',
  allProducts: 'All products',
  allGuides: 'All guides',

  filter: 'Filter the map',
  filterHint: 'Actions are filtered, too, once their product is open.',
  found: (amount: number) => (amount === 1 ? 'One place.' : `${number.format(amount)} places.`),
  nothing: 'Nothing on the map is called so. The search (Ctrl+K) finds codes.',
  loading: 'Loading the map …',
  failed: 'The map could not be loaded here. It is also a page:',
  loadingActions: 'Loading the actions …',
  noActions: 'The actions could not be loaded. They are on the product’s page.',
} as const;
