/** The words of the pages of codes in Indonesian. */
import type { Translation } from '../translation.ts';
import { both, either, format, toDay } from './format.ts';

export const entry: Translation['site']['entry'] = {
  retry: 'Coba lagi?',
  who: 'Siapa yang dapat memperbaikinya?',
  basis: 'Berdasarkan',
  whatItMeans: 'Artinya',
  howToFixIt: 'Cara memperbaiki',
  canIRetry: 'Bolehkah dicoba lagi?',
  exampleResponse: 'Contoh respons',
  returnedBy: 'Dikembalikan oleh',
  related: 'Kode yang mirip dan terkait',
  codesOfFamily: 'Kode dalam keluarga ini',
  findYours: 'Temukan kode Anda',
  copyLink: 'Salin tautan',
  copyAsMarkdown: 'Salin sebagai Markdown',
  copyForTicket: 'Salin untuk tiket',
  anotherError: 'Ada galat lain?',
  anotherErrorHint: 'Tempelkan, dan akan dibaca di sini.',
  causes: 'Penyebabnya, dari yang paling mungkin:',
  symptoms: 'Waktu kegagalan menunjukkan apa yang perlu diperiksa:',
  symptomsWhen: 'Gagal ketika',
  symptomsLook: 'Periksa',
  relatedLead: 'Mudah tertukar dengan kode ini, atau namanya berdekatan:',
  gone: (since, products) =>
    `Tidak ada produk yang mencantumkan kode ini sejak ${toDay(since)}. Sebelumnya ${both.format(products)} mencantumkannya. Halaman ini tetap ada agar tautan tetap berlaku.`,
  bases: {
    written: 'Ditulis untuk kode ini',
    idiom: 'Dibaca dari namanya',
    family: 'Hanya keluarganya',
    note: 'Catatan keluarga',
  },
  readFromNameNote:
    'Belum ada yang menulis tentang kode ini. Namanya dibaca kata demi kata, menurut aturan yang kami susun.',
  familyLead: 'Keluarganya,',
  familyOnlyNote:
    'Belum ada yang menulis tentang kode ini: yang tertulis di sini berlaku untuk semua kode dalam keluarganya.',
  detailAsWords: (words) => `Rinciannya, kata demi kata: ${words}.`,
  bareFamily:
    'Tidak ada produk yang mencantumkan keluarga ini tanpa rincian. Halaman ini untuk kode-kode di bawahnya.',
  listedNowhere:
    'Tidak ada produk yang mencantumkan kode ini dalam SDK publik. Kode ini ada dalam dokumentasi kode umum: setiap Action dapat mengembalikannya.',
  anyAction:
    'Setiap Action dari setiap produk dapat mengembalikannya, dicantumkan oleh produk itu atau tidak.',
  anyActionListed: (n) => `${format(n)} produk mencantumkannya sebagai kode sendiri.`,
  madeByClient: (sdks) =>
    `Tidak ada server yang mengembalikannya. Kode ini dibuat di mesin Anda oleh ${either.format(sdks)}.`,
  onlyUnattributed: 'dicantumkan oleh versi, bukan oleh Action',
  otherActions: (n) => `${format(n)} lainnya, di halaman produk`,
  allOfProduct: (product) => `${product}: semua kode dan Action`,
  spelledAs: 'Ditulis sebagai',
  spellings:
    'Produk menulisnya dengan lebih dari satu cara. Bandingkan kode tanpa membedakan huruf besar dan kecil.',
  caption:
    'Status HTTP 200, seperti semua galat API 3.0. Yang ditandai: baris yang dibahas halaman ini.',
  captionNoMessage:
    'Bentuk yang dimiliki setiap galat. Kami belum pernah melihat pesan kode ini, dan tidak mengarangnya.',
  captionClient: 'Pengecualian seperti yang dicetak. Tidak ada respons: kodenya bukan dari server.',
  exampleLabel: 'Contoh respons dalam JSON',
  clientExampleLabel: 'Pengecualian sebagai teks',
  sdksPrint: 'Seperti yang dicetak SDK',
  sdksPrintHint: 'Go, Python, Java, dan C++',
  sdksPrintLabel: 'Galat yang sama seperti dicetak empat SDK',
  sdksPrintCaption:
    'Node.js dan .NET tidak mencetak kode dalam pesannya: lihat properti pengecualian',
  guides: 'Selengkapnya di panduan:',
};
