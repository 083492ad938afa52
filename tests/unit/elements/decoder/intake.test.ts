import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseIntake } from '../../../../src/elements/decoder/intake.ts';

const log = { type: 'text/plain', name: 'a.log' };
const packed = { type: 'application/gzip', name: 'a.log.gz' };
const picture = { type: 'image/png', name: 'a.png' };

type Row = [
  name: string,
  offer: { files?: (typeof log)[]; text?: string; html?: string },
  manner: 'pasted' | 'dropped',
  kind: string,
];

describe('of what is handed over, one thing is taken', () => {
  const rows: Row[] = [
    ['text', { text: 'x' }, 'pasted', 'text'],
    ['text that is rich, too', { text: 'x', html: '<b>x</b>' }, 'pasted', 'text'],
    ['nothing but rich text', { html: '<b>x</b>' }, 'pasted', 'html'],
    ['a picture', { files: [picture] }, 'pasted', 'picture'],
    ['cells, with a picture of them', { files: [picture], text: 'x' }, 'pasted', 'text'],
    ['a dropped picture, with its name', { files: [picture], text: 'a.png' }, 'dropped', 'picture'],
    ['a dropped file, with its name', { files: [log], text: '/a.log' }, 'dropped', 'file'],
    ['a packed file', { files: [packed] }, 'dropped', 'file'],
    ['a file beside a picture', { files: [picture, log] }, 'dropped', 'file'],
    ['a pasted file', { files: [log] }, 'pasted', 'file'],
    ['nothing', {}, 'pasted', 'nothing'],
  ];
  for (const [name, { files = [], text = '', html = '' }, manner, kind] of rows) {
    test(name, () => {
      assert.equal(chooseIntake({ files, text, html }, manner).kind, kind);
    });
  }
});

test('of several files the first is read, and that is said', () => {
  const intake = chooseIntake({ files: [log, packed], text: '', html: '' }, 'dropped');
  assert.ok(intake.kind === 'file' && intake.file === log && intake.isOneOfSeveral);
});
