/**
 * Serves the built site: `npm run preview`. What follows `--` says where, as in
 * `npm run preview -- --port 8080`. OUT_DIR and BASE are those of the build.
 */
import { choosePlace, preview } from './server/preview.ts';

try {
  await preview(await choosePlace(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
