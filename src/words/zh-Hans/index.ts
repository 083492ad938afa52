/** The words of the interface in simplified Chinese. */
import type { Translation } from '../translation.ts';
import { advice } from './advice.ts';
import { controls } from './controls.ts';
import { decoder } from './decoder.ts';
import { deeds, dialog, reading } from './keys.ts';
import { language } from './language.ts';
import { map } from './map.ts';
import { offline } from './offline.ts';
import { search } from './search.ts';
import { site } from './site.ts';

export const words: Translation = {
  site,
  advice,
  search,
  controls,
  language,
  decoder,
  dialog,
  reading,
  deeds,
  map,
  offline,
};
