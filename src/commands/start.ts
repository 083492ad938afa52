/**
 * Builds the site and serves it: `npm start`. What follows `--` says where it is
 * served, as in `npm start -- --port 8080`.
 */
import { buildSite, toSeconds } from './run-process.ts';
import { choosePlace, preview } from './server/preview.ts';

async function start(): Promise<void> {
  // Before the build: nobody should wait half a minute to read that the port is taken.
  const place = await choosePlace(process.argv.slice(2));
  console.log('Building the site, which takes about half a minute …');
  const build = await buildSite({ output: 'capture' });
  if (build.status !== 0) {
    const end = build.output.split('\n').slice(-60).join('\n');
    throw new Error(`${end}\n\nThe build failed. What it says above is the reason.`);
  }
  console.log(`Built in ${toSeconds(build.seconds)}. Ctrl-C ends the server.`);
  await preview(place);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
