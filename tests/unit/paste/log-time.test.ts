import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findTimeAt, readLogTime } from '../../../src/paste/log-time.ts';

const rows: [line: string, text: string | undefined, kind?: string, order?: number][] = [
  ['2026-11-24T02:13:08.412Z fail', '2026-11-24T02:13:08.412Z', 'date', 1795486388412],
  ['2026-11-24T10:13:08+08:00 fail', '2026-11-24T10:13:08+08:00', 'date', 1795486388000],
  ['2026-11-24 02:13:08,412 ERROR', '2026-11-24 02:13:08,412', 'date', 1795486388412],
  ['[2024/05/06 07:08:09] x', '2024/05/06 07:08:09', 'date', 1714979289000],
  ['{"time":"2024-05-06T07:08:09Z","a":1}', '2024-05-06T07:08:09Z', 'date', 1714979289000],
  [
    '1.2.3.4 - - [24/Nov/2026:10:13:08 +0800] "GET',
    '24/Nov/2026:10:13:08 +0800',
    'date',
    1795486388000,
  ],
  ['Nov 24 02:13:08 host app[1]: x', 'Nov 24 02:13:08', 'yearless'],
  ['<13>Nov  4 02:13:08 host', 'Nov  4 02:13:08', 'yearless'],
  ['1795486388412 x', '2026-11-24T02:13:08.412Z', 'date', 1795486388412],
  ['{"ts":1795486388412,"msg":"x"}', '2026-11-24T02:13:08.412Z', 'date', 1795486388412],
  ['07:08:09.123 worker-3', '07:08:09.123', 'clock', 25689123],
  ['[07:08:09] x', '07:08:09', 'clock', 25689000],
  ['07:08 worker-3', '07:08', 'clock', 25680000],
  ['[07:08] x', '07:08', 'clock', 25680000],
  ['2024-05-06 07:08 x', '2024-05-06 07:08', 'date', 1714979280000],
  ['[2024/05/06 07:08] x', '2024/05/06 07:08', 'date', 1714979280000],
  ['2024-05-06T07:08Z x', '2024-05-06T07:08Z', 'date', 1714979280000],
  ['2024-05-06T15:08+08:00 x', '2024-05-06T15:08+08:00', 'date', 1714979280000],
  ['07:08 began, 09:10:11 ended', '07:08', 'clock', 25680000],
  ['the meeting at 07:08 x', undefined],
  ['  07:08  error  a linter’s line and column', undefined],
  ['07:08:ab x', undefined],
  ['07:08.5 x', undefined],
  ['24:08 x', undefined],
  ['07:68 x', undefined],
  ['1:07:08 x', undefined],
  ['99:99:99 x', undefined],
  ['2024-13-45 25:61:61 x', undefined],
  ['f0c7a92-3b1e-4d68 1795486388412x', undefined],
  ['worker-3 with no time', undefined],
  [`${'x'.repeat(100)} 2024-05-06 07:08:09`, undefined],
];

describe('a line tells its time in any of the usual forms', () => {
  for (const [line, text, kind, order] of rows) {
    test(line.slice(0, 50), () => {
      const time = readLogTime(line);
      assert.equal(time?.text, text, 'See src/paste/log-time.ts');
      assert.equal(time?.kind, kind);
      if (order !== undefined) assert.equal(time?.order, order);
    });
  }
});

describe('an error has the time of its line, or of the nearest above', () => {
  const texts: [name: string, text: string, expected: string | undefined][] = [
    ['its own line', '07:00:00 a\n07:00:01 HERE\n07:00:02 b', '07:00:01'],
    ['its own line, without seconds', '07:00 a\n07:01 HERE\n07:02 b', '07:01'],
    ['a line above', '07:00:00 a\n07:00:01 {\n  "Code": "HERE"\n}', '07:00:01'],
    ['never a line below', 'HERE\n07:00:02 b', undefined],
    ['never one far above', `07:00:00 a\n${'x\n'.repeat(40)}HERE`, undefined],
    ['the very beginning', 'HERE', undefined],
  ];
  for (const [name, text, expected] of texts) {
    test(name, () => {
      assert.equal(findTimeAt(text, text.indexOf('HERE'))?.text, expected);
    });
  }
});
