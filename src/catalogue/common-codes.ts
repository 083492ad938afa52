/** The common codes: any action can return them, and the guide to the response format lists them. */
import type { RetryAdvice } from '../naming/retry.ts';
import type { Catalogue, CommonGroup, Entry } from './model.ts';
import type { Prose } from './prose.ts';

/** A code with its summary, as lists of codes show it. */
export interface CommonRow {
  code: string;
  text: Prose;
  retry: RetryAdvice;
  /** Whether it leads to the page in Chinese. */
  isChinese?: boolean;
}

export interface CommonCodes {
  /** Those of the response page, by what they are about. */
  groups: { group: CommonGroup; codes: CommonRow[] }[];
  /** How many those are. */
  count: number;
  /** Those of newer documentation. */
  further: CommonRow[];
}

const groups: readonly CommonGroup[] = ['caller', 'request', 'resources', 'outcome'];

function toRow({ code, reading: { answer } }: Entry): CommonRow {
  return { code, text: answer.summary, retry: answer.retry.advice };
}

/** The common codes, in code-point order within each list. */
export function listCommonCodes({ entries }: Catalogue): CommonCodes {
  const common = [...entries.values()].filter(({ scope }) => scope === 'common');
  const listed = common.filter(({ commonGroup }) => commonGroup !== undefined);
  return {
    groups: groups.map((group) => ({
      group,
      codes: listed.filter(({ commonGroup }) => commonGroup === group).map(toRow),
    })),
    count: listed.length,
    further: common.filter(({ commonGroup }) => commonGroup === undefined).map(toRow),
  };
}
