import { createDraft, type Frame, type Reading } from '../../reading.ts';
import { isCodeShaped } from '../../values/code.ts';
import { accept, read, readId } from './fields.ts';

/**
 * A record of CloudAudit, the product that writes down who called what: the code that the API
 * answered stands in `apiErrorMessage`, and its `errorCode` is access management's.
 */
export function readAuditRecord(reading: Reading, frame: Frame): boolean {
  const code = read(reading, frame, 'auditCode');
  if (!code) return false;
  if (code.value === undefined || !isCodeShaped(code.value)) return true;
  const id = readId(reading, frame);
  const draft = createDraft({
    code: code.value,
    codeSpan: code.span,
    requestId: id?.value,
    requestIdSpan: id?.value === undefined ? undefined : id.span,
    origin: 'text',
    trust: 'likely',
    start: frame.start,
    end: code.span.end,
  });
  accept(reading, frame, draft);
  return true;
}
