/** The words of the keys, of the settings for reading, and of the dialogs that scripts make, in Portuguese. */
import type { Translation } from '../translation.ts';

export const dialog: Translation['dialog'] = { close: 'Fechar' };

export const reading: Translation['reading'] = {
  title: 'Leitura e atalhos',
  theme: { legend: 'Tema', usual: 'Como no sistema', light: 'Claro', dark: 'Escuro' },
  size: { legend: 'Tamanho do texto', small: 'Pequeno', usual: 'Médio', large: 'Grande' },
  focus: {
    label: 'Modo foco',
    note: 'Só o texto, sem o que fica em volta. Vale apenas para esta aba.',
    leave: 'Sair do modo foco',
  },
  keys: {
    label: 'Atalhos ativados',
    note: 'Desative-os se o seu software digita letras por você. Ctrl+K, ou ⌘K, abre a busca mesmo assim.',
    caption: 'Atalhos, sempre que você não estiver digitando',
    key: 'Tecla',
    deed: 'O que faz',
    then: 'e depois',
  },
  remembered: 'Fica salvo neste navegador e não é enviado a lugar algum.',
};

/** What each key does, by the name of the deed. */
export const deeds: Translation['deeds'] = {
  search: 'Buscar',
  map: 'Abrir o mapa do site',
  decode: 'Ir para a caixa que decodifica',
  focus: 'Ativar ou desativar o modo foco',
  home: 'Ir para o início',
  errors: 'Ir para as famílias',
  products: 'Ir para os produtos',
  responses: 'Ir para o formato da resposta',
  guides: 'Ir para os guias',
  reading: 'Mostrar estes atalhos e ajustes',
};
