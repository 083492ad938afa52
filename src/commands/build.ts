/** Builds the site into `dist/`, or where OUT_DIR says: `npm run build`. */
import { buildSite } from './run-process.ts';

const { status } = await buildSite({ output: 'show' });
process.exitCode = status;
