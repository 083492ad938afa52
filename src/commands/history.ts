/** Writes down that what changed in explanations and guides changed today: `npm run history`. */
import { existsSync, writeFileSync } from 'node:fs';
import {
  findStale,
  formatHistory,
  historyFile,
  readHistory,
  readTexts,
  updateHistory,
} from '../catalogue/history.ts';

const texts = readTexts();
const history = existsSync(historyFile) ? readHistory() : {};
const stale = findStale(history, texts);
const today = new Date().toISOString().slice(0, 10);
writeFileSync(historyFile, formatHistory(updateHistory(history, texts, today)));
console.log(
  stale.length === 0
    ? 'The history is up to date.'
    : `Written down in ${historyFile}: ${stale.join(', ')}.`,
);
