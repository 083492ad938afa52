import type { Frame } from '../../reading.ts';
import type { Origin } from '../../types.ts';

/** The head of an object that is an SDK's exception: its class, as the language's dump prints it. */
const heads: readonly (readonly [origin: Origin, head: RegExp])[] = [
  ['go', /TencentCloudSDKError\{$/u],
  ['php', /TencentCloudSDKException(?:\)#\d{1,9} \(\d{1,9}\) \{| Object\s{0,80}\()$/u],
  ['java', /TencentCloudSDKException\{$/u],
];

/** Longest such head. */
const longest = 160;

/** Which SDK's exception an object is a dump of; undefined where its class does not stand before it. */
export function findPrinter(text: string, frame: Frame): Origin | undefined {
  const bracket = frame.isList ? text.indexOf('(', frame.start) : frame.start;
  const head = text.slice(Math.max(0, bracket - longest), bracket + 1);
  return heads.find(([, pattern]) => pattern.test(head))?.[0];
}
