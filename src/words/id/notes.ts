/** What else the decoder says of a text in Indonesian. */
import type { SecretKind } from '../../paste/secret-rules.ts';
import { leaks } from '../leaks.ts';
import type { Translation } from '../translation.ts';
import { both, format } from './format.ts';

const secrets: Record<SecretKind, string> = {
  'secret-id': 'SecretId',
  'secret-key': 'SecretKey',
  signature: 'tanda tangan',
  token: 'token',
  password: 'kata sandi',
  phone: 'nomor telepon',
};

export const notes: Translation['decoder']['notes'] = {
  truncated: 'Teks terputus di tengah: bagian sesudahnya tidak ada.',
  escaped: 'Respons berada di dalam teks berkutip. Dibaca tanpa garis miring terbaliknya.',
  html: 'Tanda kutip dicetak sebagai entitas HTML. Dibaca sebagai tanda kutip.',
  partial: (n) => `Respons secara keseluruhan berhasil, tetapi ${format(n)} bagiannya gagal.`,
  secrets: (found) => {
    const names = found.map(({ kind }) => secrets[kind]);
    const advice = found.some(({ kind }) => leaks.has(kind))
      ? ' Jika ada orang lain yang mungkin melihat teksnya, anggap kuncinya bocor: buat yang baru di konsol CAM, lalu nonaktifkan yang lama.'
      : '';
    return `Teks ini tampaknya memuat ${both.format(names)}. Itu tetap di halaman ini dan disamarkan dalam yang Anda salin dari sini; hapus sebelum mengirim teks ini kepada siapa pun.${advice}`;
  },
};
