/** The words of use without a network in Indonesian. */
import type { Translation } from '../translation.ts';

export const offline: Translation['offline'] = {
  title: 'Tanpa jaringan',
  lead: 'Pembaca galat, pencarian kode, panduan, dan halaman yang pernah Anda kunjungi berfungsi tanpa jaringan. Jika Anda meminta halaman lain, halaman itu akan tersedia di sini begitu jaringan kembali.',
  works: 'Yang berfungsi',
  worksList: [
    'Pembaca galat mengenali setiap kode dan menyatakan apakah perlu dicoba lagi; penjelasannya memerlukan jaringan, atau kunjungan sebelumnya.',
    'Pencarian menemukan setiap kode menurut namanya. Isi panduan tidak dicari.',
    'Panduan, dan halaman kode yang Anda kunjungi sejak perubahan terakhir situs ini.',
  ],
  kept: 'Yang disimpan',
  keptLead:
    'Setelah kunjungan pertama, peramban menyimpan sekitar 300 KB untuk ini, serta hingga 300 halaman dan berkas yang Anda kunjungi. Apa yang Anda tempel atau cari tidak disimpan. Peramban yang diatur untuk menghemat data tidak menyimpan apa pun.',
  isOn: 'Salinan disimpan di perangkat ini.',
  isOff: 'Tidak ada yang disimpan di perangkat ini, dan tidak akan ada.',
  turnOff: 'Matikan dan hapus salinannya',
  turnOn: 'Nyalakan',
  impossible:
    'Dengan pengaturannya saat ini, peramban ini tidak menyimpan apa pun untuk dipakai tanpa jaringan.',
  failed: 'Peramban tidak mengizinkannya.',
  asked: 'Kode yang diminta',
  retry: 'Coba lagi?',
  family: 'Keluarganya:',
  rest: 'Penjelasannya memerlukan jaringan. Muat ulang halaman setelah jaringan kembali.',
  near: (text) => `Tidak ada kode yang ditulis “${text}”. Yang mendekati:`,
};
