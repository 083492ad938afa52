/** The choices of product, family and retry beside the field of the page of results. */
import { searchFilters, toProductJsonAddress, type SearchFilters } from '../../naming/addresses.ts';
import { retryMarks, type RetryMark } from '../../naming/retry.ts';
import type { CodeFilter } from '../../lookup/code-filter.ts';
import { loadFile } from '../data/load-file.ts';
import { parseSpellings } from './parse-spellings.ts';

/** What is chosen, by the names of the choices. */
export function getChosen(form: HTMLFormElement): SearchFilters {
  const chosen: SearchFilters = {};
  for (const name of searchFilters) {
    const value = findChoice(form, name)?.value ?? '';
    if (value !== '') chosen[name] = value;
  }
  return chosen;
}

/** Chooses what an address asks for, whatever its capitals. What nothing stands for is left out. */
export function chooseFrom(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const name of searchFilters) {
    const choice = findChoice(form, name);
    if (!choice) continue;
    const asked = parameters.get(name)?.toLowerCase();
    const option = [...choice.options].find(({ value }) => value.toLowerCase() === asked);
    choice.value = option?.value ?? '';
  }
}

/**
 * What was chosen as a filter of codes.
 * @throws if the codes of the product cannot be loaded.
 */
export async function toCodeFilter({ product, family, retry }: SearchFilters): Promise<CodeFilter> {
  return {
    family,
    retry: toRetryMark(retry),
    spellings: product === undefined ? undefined : await loadSpellings(product),
  };
}

/**
 * All codes that a product lists, as it spells them.
 * @throws if they cannot be loaded.
 */
async function loadSpellings(productId: string): Promise<ReadonlySet<string>> {
  const response = await loadFile(toProductJsonAddress(productId));
  return parseSpellings(await response.json());
}

function findChoice(form: HTMLFormElement, name: string): HTMLSelectElement | undefined {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLSelectElement ? control : undefined;
}

function toRetryMark(value: string | undefined): RetryMark | undefined {
  return Object.values(retryMarks).find((mark) => mark === value);
}
