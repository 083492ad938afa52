/** Under `astro dev`, facts and explanations are read anew when one of their files changes. */
import type { AstroIntegration } from 'astro';

const folders = /[\\/]content[\\/](?:catalogue|changes|codes|sources|zh[\\/]codes)[\\/]/;

export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content');
        server.watcher.on('change', (file) => {
          if (folders.test(file)) void server.restart();
        });
      },
    },
  };
}
