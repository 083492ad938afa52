/**
 * Measures what the site costs to build, to load and to decode with: `npm run bench`,
 * or parts of it with `npm run bench -- pages decoder`. The pages are those of the
 * last `npm run build`.
 */
import { existsSync } from 'node:fs';
import { benchMaterials } from './bench/bill-of-materials.ts';
import { benchBuild } from './bench/build-cost.ts';
import { benchDecoder } from './bench/decoder-speed.ts';
import { benchCodeFile, benchPages } from './bench/page-weight.ts';
import { benchSameness } from './bench/same-build.ts';

/** A full build takes long, and its duration hardly varies. */
const buildRounds = 3;

const parts = ['pages', 'decoder', 'packages', 'build', 'same'] as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => !parts.some((part) => part === word));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${parts.join(', ')}.`);
  process.exit(1);
}

for (const part of parts) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  switch (part) {
    case 'pages':
      if (existsSync('dist/index.html')) {
        benchPages();
        benchCodeFile();
      } else {
        console.log('\nThere are no pages to weigh in dist: run "npm run build" first.');
        process.exitCode = 1;
      }
      break;
    case 'decoder':
      benchDecoder();
      break;
    case 'packages':
      benchMaterials();
      break;
    case 'build':
      await benchBuild(buildRounds);
      break;
    case 'same':
      if (!(await benchSameness(undefined))) process.exitCode = 1;
      break;
  }
}
