/** The words of the keys, of the settings for reading, and of the dialogs that scripts make, in Indonesian. */
import type { Translation } from '../translation.ts';

export const dialog: Translation['dialog'] = { close: 'Tutup' };

export const reading: Translation['reading'] = {
  title: 'Tampilan dan pintasan',
  theme: { legend: 'Tema', usual: 'Ikuti sistem', light: 'Terang', dark: 'Gelap' },
  size: { legend: 'Ukuran teks', small: 'Kecil', usual: 'Sedang', large: 'Besar' },
  focus: {
    label: 'Mode fokus',
    note: 'Hanya teksnya, tanpa yang ada di sekitarnya. Berlaku untuk tab ini saja.',
    leave: 'Keluar dari mode fokus',
  },
  keys: {
    label: 'Pintasan aktif',
    note: 'Matikan jika perangkat lunak Anda menekan huruf untuk Anda. Ctrl+K, atau ⌘K, tetap membuka pencarian.',
    caption: 'Pintasan, selama Anda tidak sedang mengetik',
    key: 'Tombol',
    deed: 'Fungsinya',
    then: 'lalu',
  },
  remembered: 'Disimpan di peramban ini, dan tidak dikirim ke mana pun.',
};

/** What each key does, by the name of the deed. */
export const deeds: Translation['deeds'] = {
  search: 'Cari',
  map: 'Buka peta situs',
  decode: 'Ke kotak pembaca galat',
  focus: 'Nyalakan atau matikan mode fokus',
  home: 'Ke beranda',
  errors: 'Ke keluarga kode',
  products: 'Ke produk',
  responses: 'Ke format respons',
  guides: 'Ke panduan',
  reading: 'Tampilkan pintasan dan pengaturan ini',
};
