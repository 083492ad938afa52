/**
 * Reads the identifiers out of two files of the Go SDK: the actions with their
 * codes out of a `client.go`, the constants out of an `errors.go`. Of the
 * comments only the lists of codes are read, never their sentences.
 */
import { isActionName, isCode } from './identifiers.ts';

/** Something in the SDK that was skipped. `line` counts from 1, or is undefined for a whole file. */
export interface SourceWarning {
  /** Path in the checkout, with "/" on every system. */
  file: string;
  line: number | undefined;
  what: string;
}

export interface ClientFacts {
  /** Every action of the client, with the codes listed for it. */
  actions: Map<string, Set<string>>;
  warnings: SourceWarning[];
}

export interface ErrorFacts {
  codes: Set<string>;
  warnings: SourceWarning[];
}

/** The line above a list of codes, in the SDK of the China site and in the international one. */
const listHeading = /^\/\/\s*(?:可能返回的错误码|error code that may be returned)\s*[:：]\s*$/i;
const listedCode = /^\/\/\s+[A-Za-z_]\w* = "(.*)"\s*$/;
const requestOfAction = /\.WithApiInfo\("[^"]*",\s*APIVersion,\s*"([^"]*)"\)/;
const clientMethod = /^func \(\w+ \*Client\) (\w+)\(/;
const constant = /^\s*(?:const\s+)?[A-Za-z_]\w*\s*=\s*"(.*)"\s*$/;

interface ListedCode {
  code: string;
  line: number;
}

/** The lines with their numbers; a checkout on Windows may have CRLF. */
function toNumberedLines(text: string): { content: string; line: number }[] {
  return text.split(/\r?\n/).map((content, index) => ({ content, line: index + 1 }));
}

/** Each action has a constructor of its request, which names it as the API spells it. */
function collectActions(file: string, text: string): ClientFacts {
  const facts: ClientFacts = { actions: new Map(), warnings: [] };
  for (const { content, line } of toNumberedLines(text)) {
    const name = requestOfAction.exec(content)?.[1];
    if (name === undefined) continue;
    if (isActionName(name)) facts.actions.set(name, new Set());
    else facts.warnings.push({ file, line, what: `"${name}" is no name of an action` });
  }
  return facts;
}

/** `RunTask` and `RunTaskWithContext` are two functions of the one action `RunTask`. */
function findCodesOfMethod({ actions }: ClientFacts, method: string): Set<string> | undefined {
  return actions.get(method) ?? actions.get(method.replace(/WithContext$/, ''));
}

/**
 * The actions of a client and the codes that the comments above their functions
 * list. An action without such a list has an empty set. Malformed codes are
 * skipped with a warning, given once although two functions repeat the comment.
 */
export function parseClient(file: string, text: string): ClientFacts {
  const facts = collectActions(file, text);
  const skipped = new Set<string>();
  const skip = (line: number, what: string) => {
    if (!skipped.has(what)) facts.warnings.push({ file, line, what });
    skipped.add(what);
  };

  let list: ListedCode[] | undefined;
  for (const { content, line } of toNumberedLines(text)) {
    if (listHeading.test(content)) {
      list = [];
    } else if (content.startsWith('//')) {
      if (list === undefined || /^\/\/\s*$/.test(content)) continue;
      const code = listedCode.exec(content)?.[1];
      if (code !== undefined && isCode(code)) list.push({ code, line });
      else skip(line, `not a code: ${content.slice(2).trim()}`);
    } else {
      const method = clientMethod.exec(content)?.[1];
      const first = list?.[0];
      if (method !== undefined && list !== undefined && first !== undefined) {
        const codes = findCodesOfMethod(facts, method);
        if (codes === undefined) skip(first.line, `"${method}" has codes, but is no action`);
        for (const { code } of list) codes?.add(code);
      }
      list = undefined;
    }
  }
  return facts;
}

/** The codes of an `errors.go`: the values of its constants. Malformed ones are skipped with a warning. */
export function parseErrors(file: string, text: string): ErrorFacts {
  const facts: ErrorFacts = { codes: new Set(), warnings: [] };
  for (const { content, line } of toNumberedLines(text)) {
    if (/^\s*\/\//.test(content) || !content.includes('=')) continue;
    const code = constant.exec(content)?.[1];
    if (code !== undefined && isCode(code)) facts.codes.add(code);
    else facts.warnings.push({ file, line, what: `not a code: ${content.trim()}` });
  }
  return facts;
}
