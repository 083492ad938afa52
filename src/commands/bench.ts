/**
 * Measures what the site costs to build, to load and to decode with: `npm run bench`,
 * or parts of it with `npm run bench -- pages decoder`. The pages are those of the
 * last `npm run build`. Lighthouse runs only where it is asked for, since it has to be
 * installed first; and `record`, which writes down what the pages weigh, and how Lighthouse
 * has just judged them: `npm run bench -- lighthouse record`.
 */
import { existsSync } from 'node:fs';
import { benchMaterials } from './bench/bill-of-materials.ts';
import { benchBuild } from './bench/build-cost.ts';
import { benchCodeFile } from './bench/code-file.ts';
import { benchDecoder } from './bench/decoder-speed.ts';
import { benchKeystrokes } from './bench/keystrokes.ts';
import { benchLargePastes } from './bench/large-paste.ts';
import { benchLighthouse, type LighthouseScores } from './bench/lighthouse.ts';
import { benchChange, recordPages } from './bench/page-record.ts';
import { benchLargestEntries, benchPages } from './bench/page-weight.ts';
import { benchSameness } from './bench/same-build.ts';
import { benchVisit } from './bench/visit-weight.ts';

/** A full build takes long, and its duration hardly varies. */
const buildRounds = 3;

const parts = [
  'pages',
  'lookup',
  'decoder',
  'pastes',
  'packages',
  'build',
  'same',
  'lighthouse',
  'record',
] as const;

/** The parts that look at the built site. */
const readsSite: readonly string[] = ['pages', 'lookup', 'pastes', 'lighthouse', 'record'];

/** The parts that run only where they are asked for. */
const onDemand: readonly string[] = ['lighthouse', 'record'];

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => !parts.some((part) => part === word));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${parts.join(', ')}.`);
  process.exit(1);
}

let scores: LighthouseScores | undefined;
for (const part of parts) {
  if (asked.length === 0 ? onDemand.includes(part) : !asked.includes(part)) continue;
  if (readsSite.includes(part) && !existsSync('dist/index.html')) {
    console.log('\nThere are no pages to weigh in dist: run "npm run build" first.');
    process.exitCode = 1;
    continue;
  }
  switch (part) {
    case 'pages':
      benchPages();
      benchChange();
      benchLargestEntries();
      benchVisit();
      benchCodeFile();
      break;
    case 'lookup':
      benchKeystrokes();
      break;
    case 'decoder':
      benchDecoder();
      break;
    case 'pastes':
      await benchLargePastes();
      break;
    case 'packages':
      benchMaterials();
      break;
    case 'build':
      await benchBuild(buildRounds);
      break;
    case 'lighthouse':
      scores = await benchLighthouse();
      if ([...scores.values()].flat().some((score) => score < 100)) process.exitCode = 1;
      break;
    case 'record':
      await recordPages(scores);
      break;
    case 'same':
      if (!(await benchSameness(undefined))) process.exitCode = 1;
      break;
  }
}
