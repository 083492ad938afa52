import type { Draft } from '../reading.ts';
import { generalFamilies } from '../scanner/vocabulary.ts';
import { readMessage } from '../values/message.ts';
import { apiIdShape, readRequestId } from '../values/request-id.ts';
import { createLabelledDraft } from './labelled-draft.ts';

/**
 * An error whose three parts stand side by side without names: a row of comma-separated values, a
 * line with tabs, Python's tuple, `CODE - message - id`. What stands between is the same twice, and
 * the id is as the API sends it.
 */
const row = new RegExp(
  String.raw`(?<=^|[\s([{,:：|])(?<quote>["']?)(?<code>(?:${generalFamilies.join('|')}|[A-Z][A-Za-z]{2,60}(?=\.[A-Z]))(?:\.[A-Z]\w{0,90}){0,2})\k<quote>(?<mark>\t|, ?|; ?| ?\| ?| - )(?<open>["']?)(?<message>[^\t\n]{1,600}?)\k<open>\k<mark>["']?(?<id>${apiIdShape})\b`,
  'gmu',
);

/** Reads the errors that stand in such rows. */
export function readValueRows(text: string): Draft[] {
  return [...text.matchAll(row)].map((match) => {
    const { code = '', message = '', id = '', quote = '' } = match.groups ?? {};
    const start = match.index + quote.length;
    const end = match.index + match[0].length;
    const from = match.index + match[0].indexOf(message, code.length);
    const idStart = end - id.length;
    return createLabelledDraft(text, {
      code: { start, end: start + code.length },
      message: readMessage(text, from, from + message.length, { layers: 0, isOpen: false }),
      id: readRequestId(text, idStart),
      start,
      end,
    });
  });
}
