import type { Origin, OtherService } from '../types.ts';

/** What a long word (a class name, a host, a path) says about the text around it. */
export type Marker =
  /** The head of an exception's text; the fields follow it. */
  | { readonly kind: 'exception'; readonly origin: Origin }
  /** The head of a Node exception: the message follows it, the code stands in the dump below. */
  | { readonly kind: 'node-exception' }
  /** A sign of the vendor: an SDK's path, the API's host. */
  | { readonly kind: 'vendor' }
  /** A resource of the vendor's Terraform provider. */
  | { readonly kind: 'terraform' }
  | { readonly kind: 'foreign'; readonly service: OtherService };

/**
 * Looked up from top to bottom, in lower case. Class names come without their first letter too:
 * pastes from some consoles lose it.
 */
const table: readonly (readonly [part: string, marker: Marker])[] = [
  ['encentcloudsdkhttpexception', { kind: 'node-exception' }],
  ['encentcloud.common.tencentcloudsdkexception', { kind: 'exception', origin: 'dotnet' }],
  ['com.tencentcloudapi.common.exception', { kind: 'exception', origin: 'java' }],
  ['encentcloudsdkexception', { kind: 'exception', origin: 'python' }],
  ['encentcloudsdkerror', { kind: 'exception', origin: 'go' }],
  ['tencentcloud_', { kind: 'terraform' }],
  ['encentcloud', { kind: 'vendor' }],
  ['qcloud', { kind: 'vendor' }],
  ['aws-sdk', { kind: 'foreign', service: 'aws' }],
  ['amazonaws', { kind: 'foreign', service: 'aws' }],
  ['botocore', { kind: 'foreign', service: 'aws' }],
  ['azure.', { kind: 'foreign', service: 'azure' }],
  ['aka.ms', { kind: 'foreign', service: 'azure' }],
  ['microsoft.compute', { kind: 'foreign', service: 'azure' }],
  ['microsoft.containerservice', { kind: 'foreign', service: 'azure' }],
  ['microsoft.keyvault', { kind: 'foreign', service: 'azure' }],
  ['microsoft.network', { kind: 'foreign', service: 'azure' }],
  ['microsoft.resources', { kind: 'foreign', service: 'azure' }],
  ['microsoft.storage', { kind: 'foreign', service: 'azure' }],
  ['aliyun', { kind: 'foreign', service: 'alibaba' }],
  ['alibaba', { kind: 'foreign', service: 'alibaba' }],
  ['alicloud', { kind: 'foreign', service: 'alibaba' }],
  ['sdk.servererror', { kind: 'foreign', service: 'alibaba' }],
  ['microsoft.web', { kind: 'foreign', service: 'azure' }],
  ['responsemetadata.', { kind: 'foreign', service: 'volcengine' }],
  ['volces.com', { kind: 'foreign', service: 'volcengine' }],
  ['volcengine', { kind: 'foreign', service: 'volcengine' }],
  ['openai.com', { kind: 'foreign', service: 'openai' }],
  ['jsonrpcerror', { kind: 'foreign', service: 'json-rpc' }],
  // Ids of Oracle's.
  ['ocid1.', { kind: 'foreign', service: 'unknown' }],
  ['opc-request-id', { kind: 'foreign', service: 'unknown' }],
];

/** One test for all of the table: alternatives of plain letters, which cannot backtrack. */
const anyMarker = new RegExp(table.map(([part]) => part.replaceAll('.', '\\.')).join('|'), 'iu');

/** Shortest word worth asking about. */
const shortest = 7;

/** For the first two letters of every marker of one piece, whether a word of one piece may start so. */
const firstPairs = new Uint8Array(1024);
for (const part of [...table.map(([each]) => each), 'tencentcloud']) {
  if (!/[.-]/u.test(part)) firstPairs[getPairAt(part, 0)] = 1;
}

function getPairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}

/**
 * Whether the word at `start` is worth asking about: a word of one piece names a marker at its
 * start or nowhere; one that joins pieces (`cvm.tencentcloudapi.com`) may name it anywhere.
 */
export function mayBeMarker(text: string, start: number, end: number, joined: boolean): boolean {
  return end - start >= shortest && (joined || firstPairs[getPairAt(text, start)] === 1);
}

/** The markers as they are numbered in tokens. */
export const markers: readonly Marker[] = table.map(([, marker]) => marker);

/** The last word that named a marker: a log repeats its class names. */
let last = { word: '', marker: -1 };

/** The number in `markers` of the marker that the word between two offsets names; -1 for none. */
export function findMarkerAt(text: string, start: number, end: number): number {
  if (end - start === last.word.length && text.startsWith(last.word, start)) return last.marker;
  const word = text.slice(start, end);
  if (!anyMarker.test(word)) return -1;
  const lower = word.toLowerCase();
  last = { word, marker: table.findIndex(([part]) => lower.includes(part)) };
  return last.marker;
}
