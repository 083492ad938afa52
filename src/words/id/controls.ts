/** The words of what every page can do in Indonesian. */
import type { Translation } from '../translation.ts';

export const controls: Translation['controls'] = {
  copyText: 'Salin teks',
  copied: 'Tersalin',
  linkCopied: 'Tautan tersalin',
  linkTo: (heading) => `Salin tautan ke “${heading}”`,
  copyFailed: 'Peramban tidak mengizinkan penyalinan. Pilih teksnya secara manual.',
  missing: 'Sebagian halaman ini tidak dapat dimuat. Periksa koneksi, lalu muat ulang halaman.',
  reload: 'Muat ulang',
  theme: { dark: 'Gelap', light: 'Terang', title: 'Ganti tema' },
};
