import type { Frame, Reading } from '../../reading.ts';
import { readAuditRecord } from './audit-record.ts';
import { readBareError } from './bare-error.ts';
import { readErrorObject } from './error-object.ts';
import { readFailedItem } from './failed-item.ts';
import { disown, has, readId } from './fields.ts';
import { readForeignObject } from './foreign-object.ts';
import { readLegacyObject } from './legacy-object.ts';
import { readSuccess } from './success.ts';
import { readThrownObject } from './thrown-object.ts';

/**
 * What an object says, once it is closed: JSON, however escaped, the dumps of Python, Node, PHP and
 * Ruby. Each recogniser answers whether the object is its own; the first that says so has it.
 */
type Recogniser = (reading: Reading, frame: Frame) => boolean;

const recognisers: readonly Recogniser[] = [
  readAuditRecord,
  readErrorObject,
  readLegacyObject,
  readForeignObject,
  readFailedItem,
  readThrownObject,
  readBareError,
  readSuccess,
];

/** Reads an object that has just been closed. */
export function readObject(reading: Reading, frame: Frame): void {
  const isNamed = frame.name === 'error' || frame.name === 'response';
  if (!isNamed && !frame.fields && !frame.waiting) return;
  settleWaiting(reading, frame);
  recognisers.some((recognise) => recognise(reading, frame));
}

/** Gives the RequestId of an object to the errors inside it, or takes them for another service's. */
function settleWaiting(reading: Reading, frame: Frame): void {
  const { waiting } = frame;
  if (!waiting) return;
  if (frame.name === 'responseMetadata' || has(frame, 'responseMetadata') || has(frame, 'hostId')) {
    const service = frame.name === 'responseMetadata' ? 'volcengine' : 'aws';
    for (const draft of waiting) disown(reading, draft, service);
    return;
  }
  const id = readId(reading, frame);
  for (const draft of waiting) {
    if (draft.requestId !== undefined) continue;
    draft.requestId = id?.value;
    draft.requestIdSpan = id?.value === undefined ? undefined : id.span;
  }
  if (frame.name === 'response' && frame.isApiNamed) {
    for (const draft of waiting) draft.trust = 'certain';
  }
  if (id?.value !== undefined || !frame.parent) return;
  const outer = (frame.parent.waiting ??= []);
  for (const draft of waiting) outer.push(draft);
}
