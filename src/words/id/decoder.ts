/** The words of the decoder in Indonesian. */
import type { Translation } from '../translation.ts';
import { format } from './format.ts';
import { notes } from './notes.ts';

export const decoder: Translation['decoder'] = {
  label: 'Tempelkan respons, pengecualian, atau log',
  reading: 'Dibaca di halaman ini saat Anda mengetik. Tidak ada yang keluar dari peramban Anda.',
  chooseFile: 'Pilih berkas',
  orDrop: 'atau jatuhkan di sini.',
  dropHere: 'Jatuhkan: akan dibaca di halaman ini.',
  examples: {
    lead: 'Coba salah satu:',
    names: { response: 'Respons', log: 'Contoh log', sms: 'SMS, terkirim sebagian' },
  },
  region: 'Hasil baca',
  oneError: 'Hasil baca: satu galat',
  errorsOfOneKind: (n) => `Hasil baca: ${format(n)} galat dari satu jenis`,
  errorsOfKinds: (n, kinds) => `Hasil baca: ${format(n)} galat dari ${format(kinds)} jenis`,
  errorWithoutCode: 'Hasil baca: galat tanpa kode',
  success: 'Hasil baca: berhasil',
  legacy: 'Hasil baca: API 2.0',
  otherService: 'Hasil baca: layanan lain',
  noCode: 'Hasil baca: tidak ada kode',
  perhaps: 'Hasil baca: mungkin galat',
  labels: {
    retry: 'Coba lagi?',
    who: 'Siapa yang dapat memperbaikinya?',
    basis: 'Berdasarkan',
    inferred: 'Disimpulkan dari',
    message: 'Message',
    requestId: 'RequestId',
    requestIds: 'RequestId',
    call: 'Panggilan',
    printedBy: 'Dicetak oleh',
    family: 'Keluarganya',
    near: 'Namanya berdekatan',
    why: 'Kemungkinan sebabnya',
    more: 'Tempelkan lebih banyak',
    byMessage: 'Atau menurut pesannya',
    code: 'Code',
    instead: 'Yang perlu dilakukan',
    mayBe: 'Mungkin ini',
    times: 'Kali',
    time: 'Kapan',
    lines: 'Baris',
  },
  range: (first, last) => `${first} hingga ${last}`,
  lines: (first, last) =>
    first === last ? format(first) : `${format(first)} hingga ${format(last)}`,
  parts: {
    meaning: 'Artinya',
    fix: 'Cara memperbaiki',
    steps: 'Lalu, dengan urutan ini:',
    retry: 'Bolehkah dicoba lagi?',
  },
  filter: {
    label: 'Saring kode-kode ini',
    hint: 'menurut bagian kode, Action, produk, atau RequestId',
    shown: (shown, all) => `${format(shown)} dari ${format(all)} kode`,
    others: (n) => `${format(n)} kode lagi: saring untuk melihatnya.`,
  },
  inferred:
    'pesannya: teks ini tidak menyebut kode, tetapi API diketahui mengirim pesan ini bersamanya.',
  spelledAs: 'Dalam teks ditulis',
  unknownCode:
    'Bentuknya seperti kode, tetapi tidak ada dalam daftar yang dikenal situs ini. Mungkin lebih baru daripada daftarnya, atau salah eja.',
  noForm: 'Ini bukan kode yang diketahui dikembalikan API.',
  noCodeNamed: 'tidak menyebut kode',
  noPage: {
    lead: 'tidak ada halamannya di sini',
    near: '; yang namanya berdekatan:',
    family: '; keluarganya:',
  },
  unchecked:
    'Daftar kode tidak dapat dimuat, jadi ini hanya yang tertulis dalam teksnya. Tautannya menuju alamat yang semestinya dimiliki halaman kode ini.',
  others: (n) => `dan ${format(n)} lainnya`,
  of: 'dari',
  noRequestId: 'tidak ada',
  withoutCode: {
    lead: 'Teks ini adalah pengecualian dari API, tetapi kodenya tidak dicetak.',
    node: 'Pengecualian SDK Node.js hanya mencetak pesannya. Kodenya ada di properti `code`.',
    dotnet: 'Pengecualian SDK .NET hanya mencetak pesannya. Kodenya ada di properti `ErrorCode`.',
    java: 'SDK Java mencetak `null` jika tidak ada respons: panggilan gagal di tengah jalan, dan penyebabnya ada dalam pesan.',
    php: 'SDK PHP mencetak kode kosong jika tidak ada respons: panggilan gagal di tengah jalan, dan penyebabnya ada dalam pesan.',
    ruby: 'SDK Ruby mencetak kode kosong jika tidak ada respons: panggilan gagal di tengah jalan, dan penyebabnya ada dalam pesan.',
    other: 'Bagian yang memuat kode tidak ada. Tempelkan seluruh pengecualian, atau responsnya.',
  },
  succeeded: {
    lead: 'Panggilan berhasil: responsnya tidak memuat `Error`.',
    instead:
      'Jika tetap ada masalah, periksa isian hasilnya. Simpan RequestId: itu yang pertama ditanyakan tim dukungan.',
  },
  legacyLead:
    'Ini respons API 2.0, antarmuka yang lebih lama: memuat `code` dan `codeDesc`, dan tidak memuat `Response`.',
  legacyCode: ', kode API 2.0. Situs ini tidak memiliki halaman untuk kode seperti itu.',
  legacyInstead:
    'Cari kodenya dalam dokumentasi lama produk itu, atau lakukan panggilan dengan API 3.0: responsnya diawali `{"Response":`.',
  otherServices: {
    cos: 'Ini galat dari COS atau CI, penyimpanan objek. Keduanya memiliki antarmuka dan kode sendiri.',
    aws: 'Ini tampaknya galat dari AWS. Beberapa kodenya bernama sama, tetapi artinya lain.',
    azure: 'Ini tampaknya galat dari Azure. Beberapa kodenya bernama sama, tetapi artinya lain.',
    alibaba:
      'Ini tampaknya galat dari Alibaba Cloud. Beberapa kodenya bernama sama, tetapi artinya lain.',
    volcengine:
      'Ini tampaknya galat dari Volcengine. Beberapa kodenya bernama sama, tetapi artinya lain.',
    openai: 'Ini galat dari antarmuka bergaya OpenAI. Kodenya bukan kode API 3.0.',
    'json-rpc': 'Ini galat JSON-RPC. Kodenya berupa angka, dan bukan kode API 3.0.',
    grpc: 'Ini galat gRPC. Kodenya bukan kode API 3.0.',
    unknown: 'Ini tampak seperti respons API 3.0, tetapi berasal dari layanan lain.',
  },
  otherInstead:
    'Jika galat ini ada dalam log di dekat panggilan API 3.0, tempelkan baris panggilan itu: cari `TencentCloudSDK` atau `"Response"`.',
  otherCode: ', kode dari layanan itu.',
  unrecognised: {
    lead: 'Teks ini tidak menyebut kode galat API 3.0.',
    perhapsLead: 'Tidak ada hal dalam teks ini yang menyatakan bahwa ini galat API 3.0.',
    why: 'SDK untuk Node.js dan .NET hanya mencetak pesannya. Kodenya ada di properti `code` pengecualian itu, di .NET `ErrorCode`.',
    more: 'seluruh pengecualian, atau respons mentahnya: cari `Code`, `requestId`, atau `"Response"`.',
    hints: {
      message: {
        before: 'Jika ini dari Tencent Cloud, ini yang dikirim API bersama',
        after:
          '. Itu disimpulkan dari pesannya saja: tidak ada hal lain dalam teks yang menyatakan asalnya.',
      },
      code: {
        before: 'Jika ini dari Tencent Cloud, kodenya adalah',
        after: '. Layanan lain punya kode dengan nama yang sama.',
      },
    },
    search: 'Cari kode dan panduan',
    searchAfter: 'dengan beberapa kata darinya.',
  },
  begin: {
    mostAndFirst: (times, all) =>
      `: jumlahnya ${format(times)} dari ${format(all)}, dan muncul paling awal. Sisanya mungkin akibatnya.`,
    with: 'Mulailah dengan',
    first: ': muncul paling awal dalam teks. Sisanya mungkin akibatnya.',
  },
  copyRequestId: 'Salin RequestId',
  copyAllRequestIds: 'Salin semua RequestId',
  copy: 'Salin',
  copyRequestIdsOf: (n, code) => `Salin ${format(n)} RequestId dari ${code}`,
  copyFirstRequestIds: (n) => `Salin ${format(n)} RequestId pertama`,
  copyForTicket: 'Salin untuk tiket',
  copyAsMarkdown: 'Salin sebagai Markdown',
  copyLink: 'Salin tautan',
  showInText: 'Tunjukkan dalam teks',
  showInTextOf: (lines, code) => `Baris ${lines}: tunjukkan ${code} dalam teks`,
  clear: 'Kosongkan',
  place: {
    at: (name, index, all, line) =>
      `${name}: ${format(index)} dari ${format(all)}, baris ${format(line)}`,
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    back: 'Kembali ke jawaban',
  },
  status: {
    cleared: 'Kotak sudah dikosongkan.',
    undo: 'Urungkan',
    reading: 'Membaca',
    readSoFar: (percent) => `${format(percent)} %`,
    cancel: 'Batal',
    cancelled: 'Pembacaan dibatalkan.',
    picture:
      'Itu gambar, sedangkan kotak ini membaca teks. Salin teks galatnya, atau kodenya saja, seperti AuthFailure.SignatureFailure.',
    notText:
      'Berkas itu bukan teks yang dapat dibaca kotak ini. Yang dapat dibaca: log, JSON, berkas HAR, dan semua itu yang dikemas dengan gzip.',
    severalFiles: 'Hanya berkas pertama yang dibaca.',
    tooLarge: (megabytes) => `Hanya ${format(megabytes)} juta karakter pertama yang dibaca.`,
    notUnpacked: 'Berkas tidak dapat dibuka: rusak, atau bukan gzip.',
    notRead: 'Teks tidak dapat dibaca. Coba sebagian darinya.',
    nothing: 'Tidak ada teks di dalamnya.',
  },
  large: {
    label: 'Teks, hanya untuk dibaca',
    about: (characters, lines) =>
      `${format(characters)} karakter dalam ${format(lines)} baris: terlalu banyak untuk disunting. Sebagian ditampilkan.`,
    earlier: 'Baris sebelumnya',
    later: 'Baris berikutnya',
    edit: 'Sunting bagian ini',
  },
  notes,
  origins: {
    response: 'API itu sendiri, sebagai respons',
    go: 'SDK Go',
    python: 'SDK Python',
    java: 'SDK Java',
    node: 'SDK Node.js',
    php: 'SDK PHP',
    dotnet: 'SDK .NET',
    cpp: 'SDK C++',
    ruby: 'SDK Ruby',
    cli: 'tccli, di atas SDK Python',
    terraform: 'penyedia Terraform, di atas SDK Go',
    'other-service': 'layanan lain',
  },
};
