import type { FieldValue } from './reading.ts';
import type { FieldKey } from './scanner/vocabulary.ts';

/** The fields of one object, one of each meaning. They are a few: to look at each beats a map. */
export class FieldList {
  readonly #fields: FieldValue[] = [];

  get(key: FieldKey): FieldValue | undefined {
    for (const field of this.#fields) if (field.key === key) return field;
    return undefined;
  }

  has(key: FieldKey): boolean {
    return this.get(key) !== undefined;
  }

  /** Adds a field; of two with the same meaning the first counts. */
  add(field: FieldValue): void {
    if (!this.has(field.key)) this.#fields.push(field);
  }

  values(): readonly FieldValue[] {
    return this.#fields;
  }
}
