import type { Frame, Reading } from '../../reading.ts';
import { readFieldValue } from '../../values/field-value.ts';
import { draftOf } from './fields.ts';

/** API 2.0: `{"code": 4100, "message": …, "codeDesc": …}`. */
export function readLegacyObject(reading: Reading, frame: Frame): boolean {
  const codeDesc = readCodeDesc(reading, frame);
  if (codeDesc === undefined) return false;
  const draft = draftOf(reading, frame);
  draft.origin = 'legacy';
  const isSuccess = draft.code === undefined || draft.code === '0';
  reading.legacy.push({
    draft: isSuccess ? undefined : draft,
    codeDesc,
  });
  return true;
}

/** The textual code. Others have a `CodeDesc` or put a sentence there: it starts with a capital. */
function readCodeDesc(reading: Reading, frame: Frame): string | undefined {
  const field = frame.fields?.get('codeDesc');
  if (!field || !reading.scan.text.startsWith('codeDesc', field.start)) return undefined;
  const { value } = readFieldValue(reading.scan.text, field);
  return value !== undefined && /^[A-Z]/u.test(value) ? value : undefined;
}
