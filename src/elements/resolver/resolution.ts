/** Which page is meant by an address: for the resolver and the page of unknown addresses. */
import { findCodes, getSureMatch, type Lookup } from '../../lookup/lookup.ts';

const nearLimit = 8;

export type Resolution =
  /** This code, without doubt. */
  | { kind: 'code'; code: string }
  /** One of these, the likeliest first. */
  | { kind: 'near'; codes: string[] }
  | { kind: 'nothing' };

/** What is wanted by `?code=` or `?q=`; undefined if the address has neither. */
export function getWantedByQuery(search: string): string | undefined {
  const parameters = new URLSearchParams(search);
  const text = (parameters.get('code') ?? parameters.get('q') ?? '').trim();
  return text === '' ? undefined : text;
}

/**
 * What is wanted by a path below the site's own: the part after `/errors/`, or
 * the one part of a path like `/AuthFailure.SignatureFailure`.
 */
export function getWantedByPath(path: string): string | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  const [first, second] = parts;
  const part = first === 'errors' ? second : parts.length === 1 ? first : undefined;
  try {
    return (
      part &&
      decodeURIComponent(part)
        .replace(/\.html$/, '')
        .trim()
    );
  } catch {
    // A percent sign of its own: not an address that anything here wrote.
    return part;
  }
}

/** The code that is wanted, or those near it. */
export function resolveCode(wanted: string, lookup: Lookup): Resolution {
  const sure = getSureMatch(lookup, wanted);
  if (sure) return { kind: 'code', code: sure.code };
  const codes = findCodes(lookup, wanted, nearLimit).map(({ row }) => row.code);
  return codes.length === 0 ? { kind: 'nothing' } : { kind: 'near', codes };
}
