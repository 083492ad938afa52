import type { Frame, Reading } from '../../reading.ts';
import { draftOf, has, read } from './fields.ts';

/** API 2.0: `{"code": 4100, "message": …, "codeDesc": …}`. */
export function readLegacyObject(reading: Reading, frame: Frame): boolean {
  if (!has(frame, 'codeDesc')) return false;
  const draft = draftOf(reading, frame);
  draft.origin = 'legacy';
  const isSuccess = draft.code === undefined || draft.code === '0';
  reading.legacy.push({
    draft: isSuccess ? undefined : draft,
    codeDesc: read(reading, frame, 'codeDesc')?.value,
  });
  return true;
}
