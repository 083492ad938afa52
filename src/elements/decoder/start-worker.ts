/** The worker that decodes beside the page. */
import '../dom/guard-script-urls.ts';

export function startDecodeWorker(): Worker {
  return new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
}
