/** The words of the map of the site in Indonesian. */
import type { Translation } from '../translation.ts';
import { format } from './format.ts';

export const map: Translation['map'] = {
  label: 'Peta',
  title: 'Peta situs',
  lead: 'Semua panduan, keluarga, dan produk. Kode dicari menurut keluarga dan huruf, Action menurut produk dan versi.',
  pages: 'Halaman',
  home: 'Beranda',
  decode: 'Baca sebuah galat',
  search: 'Cari',
  allFamilies: 'Semua keluarga',
  allProducts: 'Semua produk',
  allGuides: 'Semua panduan',
  filter: 'Saring peta',
  filterHint: 'Action juga disaring setelah produknya dibuka.',
  found: (n) => `${format(n)} tempat ditemukan.`,
  nothing: 'Tidak ada nama seperti itu di peta. Kode dapat ditemukan lewat pencarian (Ctrl+K).',
  loading: 'Memuat peta …',
  failed: 'Peta tidak dapat dimuat di sini. Ada juga halamannya:',
  loadingActions: 'Memuat Action …',
  noActions: 'Action tidak dapat dimuat. Lihat di halaman produk.',
};
