/** The words of the interface in Indonesian. */
import type { SecretKind } from '../../paste/secret-rules.ts';
import type { Translation } from '../translation.ts';

const { format } = new Intl.NumberFormat('id');
const either = new Intl.ListFormat('id', { type: 'disjunction' });
const both = new Intl.ListFormat('id', { type: 'conjunction' });
const day = new Intl.DateTimeFormat('id', { dateStyle: 'long', timeZone: 'UTC' });
const toDay = (date: string) => day.format(new Date(date));

const secrets: Record<SecretKind, string> = {
  'secret-id': 'SecretId',
  'secret-key': 'SecretKey',
  signature: 'tanda tangan',
  token: 'token',
  password: 'kata sandi',
  phone: 'nomor telepon',
};
const keys: ReadonlySet<SecretKind> = new Set(['secret-id', 'secret-key', 'password', 'token']);

export const words: Translation = {
  site: {
    unofficial: 'tidak resmi',
    homeLabel: 'API 3.0 errors, beranda',
    skip: 'Langsung ke isi',
    menu: 'Daftar menu',
    siteNavigation: 'Navigasi situs',
    shortNavigation: 'Navigasi situs, ringkas',
    breadcrumb: 'Jejak halaman',
    onThisPage: 'Di halaman ini',
    search: 'Cari',
    responses: 'Format respons',
    guides: 'Panduan',
    families: 'Keluarga',
    products: 'Produk',
    allCodes: 'Semua kode',
    previousAndNext: 'Sebelumnya dan berikutnya',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    codeCount: (n) => `${format(n)} kode`,
    actionCount: (n) => `${format(n)} Action`,
    versionCount: (n) => `${format(n)} versi`,
    productCount: (n) => `${format(n)} produk`,
    familyCount: (n) => `${format(n)} keluarga`,
    version: (version) => `versi ${version}`,
    colophon: {
      unofficial:
        'Tidak resmi. Referensi ini tidak dibuat, diperiksa, atau didukung oleh Tencent Cloud; dokumentasi resminya yang berlaku. Apa pun yang Anda tempel atau tekan di sini tidak dikirim ke mana pun.',
      facts: (date) => `Data per ${toDay(date)}, dari SDK publik.`,
      allGuides: (n) => `semua ${format(n)}`,
      allFamilies: (n) => `semua ${format(n)}`,
      allProducts: (n) => `semua ${format(n)}`,
      decode: 'Baca sebuah galat',
      codesJson: 'Semua kode sebagai JSON',
      more: 'Lainnya',
    },
    home: {
      heading: 'Galat apa yang dikembalikan API?',
      under:
        'Tempelkan, lalu baca artinya, apakah perlu dicoba lagi, dan siapa yang dapat memperbaikinya. Referensi tidak resmi untuk Tencent Cloud API 3.0.',
      codes: 'kode',
      products: 'produk',
      actions: 'Action',
      orSearch: 'Atau cari',
      searchLabel: 'Cari kode dan panduan',
      searchPlaceholder: 'signature, sold out, atau AUTHFAILURE_SIGN…',
      fromAnyPage: 'Dari halaman mana pun:',
      common: 'Kode umum',
      commonLead: 'Setiap Action dari setiap produk dapat mengembalikannya.',
      commonAll: 'Semua 26 kode umum, di halaman format respons',
      byFamily: 'Menurut keluarga',
      byFamilyLead: 'Bagian sebelum titik menyatakan jenis masalahnya.',
      byProduct: 'Menurut produk',
      byProductLead: 'Kode apa saja yang dapat dikembalikan sebuah Action?',
      allCategories: 'semua kategori',
      format: 'Format respons',
      formatLead: 'Semua respons memiliki kerangka yang sama. Jika ada',
      formatLeadEnd: 'di dalamnya, pemanggilan gagal, apa pun status HTTP-nya.',
      formatLink: 'Cara membaca respons',
      formatCaption: 'Simpan RequestId: itu yang pertama ditanyakan tim dukungan.',
    },
    decode: { title: 'Baca sebuah galat' },
    searchPage: { title: 'Cari' },
    notFound: {
      title: 'Halaman ini tidak ada',
      lead: 'Alamat ini tidak menuju halaman mana pun. Jika berisi kode galat, kodenya dicarikan di bawah.',
      box: 'Atau tempelkan galatnya',
      ways: 'Jalan lain',
    },
    entry: {
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
      copyForTicket: 'Salin untuk tiket',
      copied: 'Tersalin',
      anotherError: 'Ada galat lain?',
      anotherErrorHint: 'Tempelkan, dan akan dibaca di sini.',
      causes: 'Penyebabnya, dari yang paling mungkin:',
      symptoms: 'Waktu kegagalan menunjukkan apa yang perlu diperiksa:',
      symptomsWhen: 'Gagal ketika',
      symptomsLook: 'Periksa',
      relatedLead: 'Mudah tertukar dengan kode ini, atau namanya berdekatan:',
      gone: (since, products) =>
        `Tidak ada produk yang mencantumkan kode ini sejak ${toDay(since)}. Sebelumnya ${both.format(products)} mencantumkannya. Halaman ini tetap ada agar tautan tetap berlaku.`,
      writtenFor: 'Ditulis untuk kode ini',
      readFromName: 'Dibaca dari namanya',
      readFromNameNote:
        'Belum ada yang menulis tentang kode ini. Namanya dibaca kata demi kata, menurut aturan yang kami susun.',
      correct: 'Perbaiki halaman ini',
      familyLead: 'Keluarganya,',
      familyOnly: 'Hanya keluarganya',
      familyOnlyNote:
        'Belum ada yang menulis tentang kode ini: yang tertulis di sini berlaku untuk semua kode dalam keluarganya.',
      familyOfCode: 'Catatan keluarga',
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
      captionClient:
        'Pengecualian seperti yang dicetak. Tidak ada respons: kodenya bukan dari server.',
      exampleLabel: 'Contoh respons dalam JSON',
      clientExampleLabel: 'Pengecualian sebagai teks',
      sdksPrint: 'Seperti yang dicetak SDK',
      sdksPrintHint: 'Go, Python, Java, dan C++',
      sdksPrintLabel: 'Galat yang sama seperti dicetak empat SDK',
      sdksPrintCaption:
        'Node.js dan .NET tidak mencetak kode dalam pesannya: lihat properti pengecualian',
      guides: 'Selengkapnya di panduan:',
    },
    sdks: {
      go: 'SDK Go',
      python: 'SDK Python',
      java: 'SDK Java',
      php: 'SDK PHP',
      ruby: 'SDK Ruby',
      cpp: 'SDK C++',
      terraform: 'penyedia Terraform',
      tccli: 'tccli',
    },
    family: {
      trail: (n) => `keluarga dengan ${format(n)} kode`,
      findLabel: (n) => `Salah satu dari ${format(n)} kode dalam keluarga ini`,
      findHint:
        'Tambahkan satu kata dari rinciannya: password, NotFound, atau SubnetId. Atau telusuri menurut huruf, di bawah.',
      widest: 'Dikembalikan oleh paling banyak produk',
      byKind: 'Menurut isi rinciannya',
      all: 'Semuanya',
      byFirstWord: 'Dikelompokkan menurut kata pertama rinciannya.',
      byLetter: 'Menurut huruf pertama setelah titik',
      letters: 'Menurut huruf',
      byProduct: 'Menurut produk',
    },
    errors: {
      title: 'Semua kode, menurut keluarga',
      lead: 'Bagian kode sebelum titik adalah keluarganya. Bagian itu menyatakan jenis masalahnya, dan hampir selalu cukup untuk memutuskan apakah perlu dicoba lagi.',
      large: 'Keluarga dengan banyak kode',
      small: 'Keluarga kecil',
      smallLead: 'Masing-masing kurang dari sepuluh kode, kebanyakan milik satu produk.',
      client: 'Dibuat oleh SDK',
      clientLead: 'Kode ini tidak pernah datang dari server: SDK membuatnya di mesin Anda.',
    },
    productsPage: {
      title: 'Produk',
      lead: 'Halaman setiap produk memuat versi dan Action-nya, serta kode yang dapat dikembalikan setiap Action.',
    },
    product: {
      lead: (codes, actions) => `${codes} dari ${actions}.`,
      id: 'Nama dalam API',
      category: 'Kategori',
      versions: 'Versi',
      documentation: 'Dokumentasinya',
      sites: { cn: 'situs Tiongkok', intl: 'situs internasional' },
      names: {
        official: '',
        translated:
          'Namanya terjemahan: sepengetahuan kami, produk ini tidak memiliki nama resmi dalam bahasa Inggris.',
        inferred: 'Namanya dibaca dari nama produk dalam API.',
      },
      codes: 'Kode',
      actions: 'Daftar Action',
      actionsOf: (version) => `Action dari ${version}`,
      common: 'Setiap Action juga dapat mengembalikan',
      commonLink: 'kode umum',
      noDetail: 'tanpa rincian',
      noCodes: 'tidak mencantumkan kode sendiri',
      unattributed: 'Kode yang tidak disebut Action mana pun',
    },
    responsesPage: {
      code: 'Code',
      says: 'Isinya',
      retry: 'Coba lagi?',
      groups: {
        caller: 'Siapa yang meminta',
        request: 'Apa yang diminta',
        resources: 'Apa yang ada, dan berapa banyak',
        outcome: 'Bagaimana hasilnya',
      },
    },
    guidesPage: {
      title: 'Panduan',
      lead: 'Yang perlu diketahui seputar kode.',
      read: (title) => `Baca “${title}”`,
    },
  },
  advice: {
    retries: {
      backoff: 'Ya, lebih pelan',
      'if-idempotent': 'Ya, dengan hati-hati',
      'after-change': 'Setelah ada perubahan',
      no: 'Tidak',
      unknown: 'Tidak diketahui',
    },
    fixers: {
      caller: 'Anda',
      administrator: 'Administrator akun',
      'tencent-cloud': 'Tencent Cloud',
      depends: 'Tergantung',
    },
  },
  search: {
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
    enterOpens: (name) => `Enter membuka ${name}.`,
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
    kinds: { guide: 'panduan', product: 'produk' },
    resolver: {
      title: 'Kode yang mana?',
      unknown: (text) => `Tidak ada kode yang ditulis “${text}”. Yang mendekati:`,
      nothing: (text) =>
        `Tidak ada kode yang ditulis “${text}”, dan tidak ada yang mendekatinya. Cari sebagian darinya.`,
      unchecked: 'Daftar kode tidak dapat dimuat. Halaman kode itu seharusnya di sini:',
    },
  },
  controls: {
    copied: 'Tersalin',
    copyFailed: 'Peramban tidak mengizinkan penyalinan. Pilih teksnya secara manual.',
    theme: { dark: 'Gelap', light: 'Terang', title: 'Ganti tema' },
  },
  language: { label: 'Bahasa' },
  decoder: {
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
      other:
        'Bagian yang memuat kode tidak ada. Tempelkan seluruh pengecualian, atau responsnya.',
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
      alibaba:
        'Ini tampaknya galat dari Alibaba Cloud. Beberapa kodenya bernama sama, tetapi artinya lain.',
      volcengine:
        'Ini tampaknya galat dari Volcengine. Beberapa kodenya bernama sama, tetapi artinya lain.',
      openai: 'Ini galat dari antarmuka bergaya OpenAI. Kodenya bukan kode API 3.0.',
      'json-rpc': 'Ini galat JSON-RPC. Kodenya berupa angka, dan bukan kode API 3.0.',
      grpc: 'Ini galat gRPC. Kodenya bukan kode API 3.0.',
      unknown: 'Ini tampak seperti galat API 3.0, tetapi berasal dari layanan lain.',
    },
    otherInstead:
      'Jika galat ini ada dalam log di dekat panggilan API 3.0, tempelkan baris panggilan itu: cari `TencentCloudSDK` atau `"Response"`.',
    otherCode: ', kode dari layanan itu.',
    unrecognised: {
      lead: 'Teks ini tidak menyebut kode galat API 3.0.',
      why: 'SDK untuk Node.js dan .NET hanya mencetak pesannya. Kodenya ada di properti `code` pengecualian itu, di .NET `ErrorCode`.',
      more: 'seluruh pengecualian, atau respons mentahnya: cari `Code`, `requestId`, atau `"Response"`.',
      hint: 'Jika ini dari Tencent Cloud, ini yang dikirim API bersama',
      hintEnd:
        '. Itu disimpulkan dari pesannya saja: tidak ada hal lain dalam teks yang menyatakan asalnya.',
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
    notes: {
      truncated: 'Teks terputus di tengah: bagian sesudahnya tidak ada.',
      escaped:
        'Respons berada di dalam teks berkutip. Dibaca tanpa garis miring terbaliknya.',
      html: 'Tanda kutip dicetak sebagai entitas HTML. Dibaca sebagai tanda kutip.',
      partial: (n) =>
        `Respons secara keseluruhan berhasil, tetapi ${format(n)} bagiannya gagal.`,
      secrets: (found) => {
        const names = found.map(({ kind }) => secrets[kind]);
        const advice = found.some(({ kind }) => keys.has(kind))
          ? ' Jika ada orang lain yang mungkin melihat teksnya, anggap kuncinya bocor: buat yang baru di konsol CAM, lalu nonaktifkan yang lama.'
          : '';
        return `Teks ini tampaknya memuat ${both.format(names)}. Itu tetap di halaman ini dan disamarkan dalam yang Anda salin dari sini; hapus sebelum mengirim teks ini kepada siapa pun.${advice}`;
      },
    },
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
  },
};
