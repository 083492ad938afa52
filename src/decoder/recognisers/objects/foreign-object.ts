import type { Frame, Reading } from '../../reading.ts';
import type { OtherService } from '../../types.ts';
import { isStorageId, isUpperUuid } from '../../values/request-id.ts';
import { draftOf, has, noteForeign, readId } from './fields.ts';

/** Bodies of other clouds that name themselves by a field of their own. */
export function readForeignObject(reading: Reading, frame: Frame): boolean {
  if (!has(frame, 'code') || frame.waiting) return false;
  const service = findForeignService(reading, frame);
  if (service === undefined) return false;
  noteForeign(reading, service);
  reading.foreignErrors.push(draftOf(reading, frame));
  return true;
}

function findForeignService(reading: Reading, frame: Frame): OtherService | undefined {
  if (has(frame, 'hostId')) return 'alibaba';
  if (has(frame, 'awsDump')) return 'aws';
  if (has(frame, 'innerError')) return 'azure';
  if (has(frame, 'traceId') && frame.fields?.get('code')?.isApiSpelled) return 'cos';
  const id = readId(reading, frame)?.value;
  if (id === undefined) return undefined;
  if (isStorageId(id)) return 'cos';
  const isBare = frame.fields?.get('code')?.isApiSpelled && has(frame, 'message');
  return isBare && isUpperUuid(id) && !frame.isInResponse ? 'alibaba' : undefined;
}
