/**
 * Shows how codes are read: `npm run explain -- CODE…` prints what their pages say and on what it
 * rests; `npm run explain -- --unexplained` lists the codes that only their family explains, and
 * those whose words are but quoted, those that most products and actions return first.
 */
import { createCatalogue } from '../catalogue/create-catalogue.ts';
import { createIdiomReader } from '../catalogue/idioms/read-code.ts';
import type { Catalogue, Entry } from '../catalogue/model.ts';
import { toPlainText, type Prose } from '../catalogue/prose.ts';
import { readContent } from '../catalogue/read-content.ts';
import { toSpellingKey } from '../catalogue/spellings.ts';

const { products, codes, idioms, words, changes } = readContent();
const readIdiom = createIdiomReader(idioms, words, products);
const catalogue = createCatalogue(products, codes, { readIdiom, changes });

const asked = process.argv.slice(2);
if (asked.length === 0) {
  console.error('Name one code or several, or ask for --unexplained.');
  process.exitCode = 1;
} else if (asked.includes('--unexplained')) listUnexplained(catalogue);
else for (const code of asked) explain(catalogue, code);

function explain({ entries }: Catalogue, asked: string): void {
  const key = toSpellingKey(asked);
  const entry = [...entries.values()].find(({ code }) => toSpellingKey(code) === key);
  if (!entry) {
    console.error(`No page is about ${asked}.`);
    process.exitCode = 1;
    return;
  }
  const { summary, meaning, causes, steps, fixer, retry } = entry.reading.answer;
  console.log(`${entry.code}\n  ${describeBasis(entry)}`);
  print('Summary', [summary]);
  print('What it means', meaning);
  print('Causes', causes);
  print('How to fix it', steps);
  print(`Who can fix it: ${fixer.who}`, [fixer.note]);
  print(`Retry: ${retry.advice}`, [retry.note, ...retry.reason]);
}

function print(title: string, texts: readonly Prose[]): void {
  if (texts.length === 0) return;
  console.log(`  ${title}`);
  for (const text of texts) console.log(`    ${toPlainText(text)}`);
}

function describeBasis({ code, reading, spellings }: Entry): string {
  switch (reading.basis) {
    case 'written':
      return 'Written for this code.';
    case 'family':
      return 'Its family only: no idiom reads the words of its name.';
    case 'idiom': {
      const found = readIdiom(code, spellings);
      const subject = found && found.subject.name !== '' ? ` of “${found.subject.name}”` : '';
      return `Read from its name: ${found?.words.join(' ') ?? ''} → ${reading.idiom}${subject}.`;
    }
  }
}

/** How far a code reaches: the products that return it times the actions. */
function getReach({ spellings }: Entry): { products: number; actions: number } {
  const uses = spellings.flatMap((spelling) => spelling.uses);
  return {
    products: new Set(uses.map(({ product }) => product.id)).size,
    actions: uses.reduce((sum, { actionCount }) => sum + actionCount, 0),
  };
}

/** Whether no idiom made a sentence of a code’s words, but only quotes them. */
function isQuoted({ code, reading, spellings }: Entry): boolean {
  if (reading.basis !== 'idiom' || reading.isPhrase) return false;
  return readIdiom(code, spellings)?.subject.kind === 'words';
}

function listByReach(title: string, entries: readonly Entry[]): void {
  console.log(`${title}: ${entries.length}`);
  const rows = entries
    .map((entry) => ({ code: entry.code, ...getReach(entry) }))
    .sort((one, other) => other.products * other.actions - one.products * one.actions);
  for (const { code, products, actions } of rows) {
    console.log(`  ${code}  ${products} products, ${actions} actions`);
  }
}

function listUnexplained({ entries }: Catalogue): void {
  const all = [...entries.values()];
  const left = all.filter(({ reading }) => reading.basis === 'family');
  const quoted = all.filter(isQuoted);
  listByReach('Their words are quoted and not read', quoted);
  listByReach('By their family only', left);
  const written = all.filter(({ reading }) => reading.basis === 'written').length;
  const rest = all.length - written;
  const toShare = (amount: number) => `${((amount / rest) * 100).toFixed(1)} %`;
  console.log(
    `${all.length} codes: ${written} written. Of the others ${toShare(rest - left.length)} are read from their names, ${toShare(quoted.length)} by quoting them; ${toShare(left.length)} by their family only.`,
  );
}
