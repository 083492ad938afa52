import type { Explanation, ExplanationFile, Passage, Piece } from '../naming/explanations.ts';
import { isRecord } from './parse-answers.ts';

/**
 * The explanations of a file that was loaded.
 * @throws TypeError if the file has another form, which happens when it is of another build.
 */
export function parseExplanation(json: unknown): ExplanationFile {
  if (!isFile(json)) {
    throw new TypeError('The explanation has an unknown form. Load the page anew.');
  }
  return json;
}

function isFile(json: unknown): json is ExplanationFile {
  return isRecord(json) && [json['own'], json['children']].every(isExplanationOrNone);
}

function isExplanationOrNone(value: unknown): value is Explanation | undefined {
  if (value === undefined) return true;
  if (!isRecord(value)) return false;
  return (
    [value['meaning'], value['causes'], value['steps']].every((part) =>
      isListOf(part, isPassage),
    ) && isListOf(value['symptoms'], (pair) => isListOf(pair, isPassage) && pair.length === 2)
  );
}

function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[];
function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is readonly unknown[];
function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isPassage(value: unknown): value is Passage {
  return isListOf(value, isPiece);
}

function isPiece(value: unknown): value is Piece {
  if (typeof value === 'string') return true;
  return (
    isListOf(value, (text) => typeof text === 'string') &&
    (value.length === 1 || value.length === 2)
  );
}
