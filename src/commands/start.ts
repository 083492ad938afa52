/**
 * Builds the site and serves it: `npm start`. What follows `--` goes to the
 * server, as in `npm start -- --port 8080`.
 */
import { runNode, tools, toSeconds } from './run-process.ts';

console.log('Building the site, which takes about half a minute …');
const build = await runNode(tools.astro, ['build'], { output: 'capture' });
if (build.status !== 0) {
  console.error(
    `${build.output.split('\n').slice(-60).join('\n')}\n\nThe build failed. What it says above is the reason.`,
  );
  process.exit(1);
}
console.log(`Built in ${toSeconds(build.seconds)}. Ctrl-C ends the server.`);

// Without the lock, Astro serves in the foreground even where it takes its user for a program.
const server = await runNode(tools.astro, ['preview', '--ignore-lock', ...process.argv.slice(2)], {
  output: 'show',
});
process.exitCode = server.status;
