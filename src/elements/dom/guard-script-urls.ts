/**
 * What may become the address of a script or a worker, where the browser asks (Trusted
 * Types): a file of the site. It is the default policy, since Pagefind starts a worker of
 * its own. To be imported by whatever starts a worker; text never becomes markup at all.
 */
import { isOwnScript } from '../../security/own-script.ts';
import { href } from '../../site.ts';

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

const factory: unknown = Reflect.get(globalThis, 'trustedTypes');

if (isPolicyFactory(factory)) {
  factory.createPolicy('default', {
    createScriptURL: (url) => {
      if (isOwnScript(url, new URL(href('/'), location.origin))) return url;
      throw new TypeError(`No script of the site: ${url}`);
    },
  });
}
