/** The words of the search, its page and the resolver of codes in Indonesian. */
import type { Translation } from '../translation.ts';
import { format } from './format.ts';

const tellAllowed = (allowed: number) => `Ada ${format(allowed)} kode yang sesuai filter.`;

export const search: Translation['search'] = {
  dialog: 'Cari',
  field: 'Cari kode dan panduan',
  placeholder: 'signature, sold out, atau AUTHFAILURE_SIGN…',
  close: 'Tutup',
  results: 'Hasil',
  choose: 'pilih',
  open: 'buka',
  allOnPage: 'Semua hasil di satu halaman',
  hint: 'Kode, bagian dari kode, konstanta SDK, atau kata. Respons atau pengecualian juga bisa: kodenya yang dicari.',
  loading: 'Memuat daftar kode …',
  failed: 'Daftar kode tidak dapat dimuat. Periksa koneksi, lalu ketik lagi.',
  productFailed: 'Kode produk ini tidak dapat dimuat. Periksa koneksi, lalu pilih lagi.',
  guidesFailed: 'Panduan tidak dapat dicari. Periksa koneksi, lalu ketik lagi.',
  guidesMissing: 'Panduan tidak dapat dicari.',
  searchingGuides: 'Mencari di panduan …',
  found: (codes, passages) =>
    [
      ...(codes > 0 ? [`${format(codes)} kode`] : []),
      ...(passages > 0 ? [`${format(passages)} bagian teks`] : []),
    ].join(' dan '),
  foundFirst: (codes, passages) =>
    [
      ...(codes > 0 ? [`${format(codes)} kode pertama`] : []),
      ...(passages > 0 ? [`${format(passages)} bagian teks`] : []),
    ].join(' dan '),
  listed: (shown, allowed) =>
    shown < allowed
      ? `${format(shown)} kode pertama dari ${format(allowed)} yang sesuai filter, dimulai dari yang paling banyak dicantumkan.`
      : tellAllowed(allowed),
  amongAllowed: tellAllowed,
  noneAllowed: (allowed, passages) =>
    [
      `Tidak ada yang cocok di antara ${format(allowed)} kode yang sesuai filter`,
      ...(passages > 0 ? [`${format(passages)} bagian teks`] : []),
    ].join('; ') + '.',
  filters: {
    product: { label: 'Produk', all: 'Semua produk' },
    family: { label: 'Keluarga', all: 'Semua keluarga' },
    retry: {
      label: 'Coba lagi?',
      all: 'Semua saran',
      marks: {
        yes: 'Dapat dicoba lagi',
        after: 'Hanya setelah ada perubahan',
        no: 'Tidak dapat dicoba lagi',
        unknown: 'Tidak diketahui',
      },
    },
    clear: 'Hapus filter',
  },
  recent: 'Pencarian terbaru',
  recentBelow: 'Pencarian terbaru ada di bawah; hanya disimpan di tab ini.',
  clearRecent: 'Hapus pencarian terbaru',
  enterOpens: (name) => `Enter membuka ${name}.`,
  enterRepeats: (query) => `Enter mencari ${query} lagi.`,
  nothing: 'Tidak ada yang ditemukan. Coba kurangi kata, atau pakai sebagian kata.',
  namedInText: (codes) => `Dalam teks: ${codes.join(', ')}.`,
  reasons: {
    exact: 'kode itu sendiri',
    letters: 'huruf yang sama',
    alias: 'ejaan lainnya',
    prefix: 'awalnya seperti ini',
    tail: 'bagian setelah titik',
    words: 'kata dalam kode',
    near: 'huruf yang hampir sama',
  },
  onlyProduct: (id) => `hanya di ${id}`,
  reach: (versions) => `dicantumkan oleh ${format(versions)} versi produk`,
  kinds: { guide: 'panduan', product: 'produk', recent: 'terbaru' },
  resolver: {
    title: 'Kode yang mana?',
    unknown: (text) => `Tidak ada kode yang ditulis “${text}”. Yang mendekati:`,
    nothing: (text) =>
      `Tidak ada kode yang ditulis “${text}”, dan tidak ada yang mendekatinya. Cari sebagian darinya.`,
    unchecked: 'Daftar kode tidak dapat dimuat. Halaman kode itu seharusnya di sini:',
    failed: 'Daftar kode tidak dapat dimuat. Periksa koneksi, lalu muat ulang halaman.',
  },
};
