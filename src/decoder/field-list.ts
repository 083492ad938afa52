import type { FieldKey } from './scanner/vocabulary.ts';

/** A field of an object: where its value stands. */
export interface FieldValue {
  readonly key: FieldKey;
  readonly isApiSpelled: boolean;
  /** -1 where the name has no quotes. */
  readonly level: number;
  readonly separator: number;
  readonly start: number;
  /** Where the value starts: at its quote, where it has one. */
  readonly value: number;
  /** What stands between the value's quotes, once they are read; undefined for a bare value. */
  content: { readonly level: number; readonly start: number; end: number } | undefined;
}

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
