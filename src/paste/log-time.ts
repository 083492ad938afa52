/** The time that a line of a log begins with. */

/** `order` compares times of one kind: milliseconds, counted from wherever the kind does. */
export interface LogTime {
  /** As printed; a count of milliseconds as ISO 8601. */
  readonly text: string;
  /** `date`: a moment or a local date; `yearless`: of syslog; `clock`: of a day that is not named. */
  readonly kind: 'date' | 'yearless' | 'clock';
  readonly order: number;
}

/** So far from a line's beginning a time is looked for, behind brackets, levels and JSON names. */
const reach = 80;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const isoDate =
  /(?<![\d.])(\d{4})[-/](0[1-9]|1[0-2])[-/]([0-2]\d|3[01])[T ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:[.,](\d{1,9}))?(?:\s?(Z\b|UTC\b|[+-][01]\d:?[0-5]\d\b))?/;
const webDate =
  /\b([0-2]\d|3[01])\/(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\/(\d{4}):([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\s([+-][01]\d[0-5]\d))?/;
const syslogDate =
  /^(?:<\d{1,3}>)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}([1-9]|[0-3]\d) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?/;
const milliseconds = /(?<![\w.-])(1\d{12})(?![\w-])/;
const clock = /(?<![\d:.])([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:[.,](\d{1,9}))?(?![\d:])/;
/** Without seconds a time is taken for one only where the line begins with it, and words follow. */
const minutes =
  /^[[(]?(?:(\d{4})[-/](0[1-9]|1[0-2])[-/]([0-2]\d|3[01])[T ])?([01]\d|2[0-3]):([0-5]\d)(?:\s?(Z|UTC|[+-][01]\d:?[0-5]\d))?(?=[\])]|,?\s|$)/;

/** The time near the beginning of a line; undefined if there is none. */
export function readLogTime(line: string): LogTime | undefined {
  const head = line.slice(0, reach);
  return (
    readIso(head) ??
    readWeb(head) ??
    readSyslog(head) ??
    readMilliseconds(head) ??
    readMinutes(head) ??
    readClock(head)
  );
}

function readIso(head: string): LogTime | undefined {
  const match = isoDate.exec(head);
  if (!match) return undefined;
  const [text, year, month, day, hour, minute, second, fraction, zone] = match;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const order = date + toClock(hour, minute, second, fraction) - toOffset(zone);
  return { text, kind: 'date', order };
}

function readWeb(head: string): LogTime | undefined {
  const match = webDate.exec(head);
  if (!match) return undefined;
  const [text, day, month, year, hour, minute, second, zone] = match;
  const date = Date.UTC(Number(year), toMonth(month), Number(day));
  return { text, kind: 'date', order: date + toClock(hour, minute, second) - toOffset(zone) };
}

function readSyslog(head: string): LogTime | undefined {
  const match = syslogDate.exec(head);
  if (!match) return undefined;
  const [all, month, day, hour, minute, second, fraction] = match;
  // Any leap year: only the order within it counts.
  const date = Date.UTC(2000, toMonth(month), Number(day));
  const order = date + toClock(hour, minute, second, fraction);
  return { text: all.replace(/^<\d+>/, ''), kind: 'yearless', order };
}

function readMilliseconds(head: string): LogTime | undefined {
  const match = milliseconds.exec(head);
  if (!match) return undefined;
  const order = Number(match[1]);
  return { text: new Date(order).toISOString(), kind: 'date', order };
}

function readClock(head: string): LogTime | undefined {
  const match = clock.exec(head);
  if (!match) return undefined;
  const [text, hour, minute, second, fraction] = match;
  return { text, kind: 'clock', order: toClock(hour, minute, second, fraction) };
}

function readMinutes(head: string): LogTime | undefined {
  const match = minutes.exec(head);
  if (!match) return undefined;
  const [all, year, month, day, hour, minute, zone] = match;
  const text = all.replace(/^[[(]/, '');
  const time = toClock(hour, minute);
  if (year === undefined) return { text, kind: 'clock', order: time };
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return { text, kind: 'date', order: date + time - toOffset(zone) };
}

function toMonth(name = ''): number {
  return months.indexOf(name) / 3;
}

function toClock(hour = '0', minute = '0', second = '0', fraction = '0'): number {
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  return (seconds + Number(`0.${fraction}`)) * 1000;
}

/** A zone's distance from UTC in milliseconds; without a zone a time counts as UTC. */
function toOffset(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes * 60_000 * (match[1] === '-' ? -1 : 1);
}

/** An error stands so far, at most, below the line with its time. Lines, and UTF-16 units. */
const linesBack = 12;
const unitsBack = 2000;

/** The time of the line that holds `at`, or of the nearest above it that has one. */
export function findTimeAt(text: string, at: number): LogTime | undefined {
  const from = Math.max(0, at - unitsBack);
  const lines = text.slice(from, at + reach).split('\n');
  // What stands after `at` on its line is only there to complete the line's head.
  const before = text.slice(from, at).split('\n').length;
  const first = Math.max(from === 0 ? 0 : 1, before - linesBack);
  for (let index = before - 1; index >= first; index -= 1) {
    const time = readLogTime(lines[index] ?? '');
    if (time) return time;
  }
  return undefined;
}
