import type { ExcerptPiece } from './excerpt.ts';

/** A place where the words of a search stand in prose. */
export interface Passage {
  /** Of a code's page, the code. */
  title: string;
  /** With the path below which the site is served. */
  link: string;
  kind: 'code' | 'guide' | 'product';
  language: 'en' | 'zh-Hans';
  excerpt: readonly ExcerptPiece[];
}
