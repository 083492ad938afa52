/** The words of what every page can do in Portuguese. */
import type { Translation } from '../translation.ts';

export const controls: Translation['controls'] = {
  copyText: 'Copiar texto',
  copied: 'Copiado',
  linkCopied: 'Link copiado',
  linkTo: (heading) => `Copiar link para “${heading}”`,
  copyFailed: 'O navegador não permitiu copiar. Selecione o texto.',
  missing:
    'Não foi possível carregar uma parte desta página. Verifique a conexão e recarregue a página.',
  reload: 'Recarregar',
  theme: { dark: 'Escuro', light: 'Claro', title: 'Mudar o tema' },
};
