import { ids, testRows, type Wanted } from './rows.ts';

const [id, otherId] = ids;
const wanted: readonly Wanted[] = [
  { code: 'InvalidParameter.Port', message: 'Port 70000 is out of range', requestId: id },
];
const parts = ['InvalidParameter.Port', 'Port 70000 is out of range', id] as const;

testRows([
  {
    reads: 'a row of comma-separated values below its header',
    text: `time,action,code,message,request_id\n2026-01-02 03:04:05,Run,${parts.join(',')}`,
    outcome: 'failure',
    errors: wanted,
  },
  { reads: 'a row with tabs', text: parts.join('\t'), outcome: 'failure', errors: wanted },
  {
    reads: "Python's tuple",
    text: `('${parts[0]}', "${parts[1]}", '${id}')`,
    outcome: 'failure',
    errors: wanted,
  },
  {
    reads: 'a line with dashes, also of a family without a detail',
    text: `FATAL: InvalidParameter - wrong names - ${id}`,
    outcome: 'failure',
    errors: [{ code: 'InvalidParameter', message: 'wrong names', requestId: id }],
  },
  {
    reads: 'a row whose parts are set apart in two ways as no error',
    text: `InvalidParameter, wrong names - ${id}`,
    outcome: 'unrecognised',
  },
  {
    reads: 'a table that a program drew, with quotes around its values',
    text: `┌───┬─────────┬───────────────────────┬────────────────────────────────────────┐
│ n │ region  │ code                  │ requestId                              │
├───┼─────────┼───────────────────────┼────────────────────────────────────────┤
│ 0 │ 'here'  │ 'AuthFailure.NoKey'   │ '${id}' │
│ 1 │ 'there' │                       │                                        │
│ 2 │ 'third' │ 'AuthFailure.NoKey'   │ '${otherId}' │
└───┴─────────┴───────────────────────┴────────────────────────────────────────┘`,
    outcome: 'failure',
    errors: [
      { code: 'AuthFailure.NoKey', requestId: id },
      { code: 'AuthFailure.NoKey', requestId: otherId },
    ],
  },
  {
    reads: "a database's table",
    text: `+-------------------+---------+--------------------------------------+
| code              | message | request_id                           |
+-------------------+---------+--------------------------------------+
| AuthFailure.NoKey | no key  | ${id} |
+-------------------+---------+--------------------------------------+`,
    outcome: 'failure',
    errors: [{ code: 'AuthFailure.NoKey', message: 'no key', requestId: id }],
  },
]);
