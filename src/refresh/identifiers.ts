/**
 * Which texts are identifiers that the catalogue can hold. The rules are those
 * of `productSchema`, so that what passes here also passes the content check.
 */
import { productSchema } from '../schemas/facts.ts';

const { shape } = productSchema;
const version = shape.versions.element.shape;

/** Whether the catalogue's schema takes the text as an error code. */
export function isCode(text: string): boolean {
  return version.unattributed.element.safeParse(text).success;
}

/** Whether the catalogue's schema takes the text as the name of an action. */
export function isActionName(text: string): boolean {
  return version.actions.keyType.safeParse(text).success;
}

/** Whether the catalogue's schema takes the text as a product's id. */
export function isProductId(text: string): boolean {
  return shape.id.safeParse(text).success;
}

/** The texts without repetition in code-point order, the order of all lists in the catalogue. */
export function toSortedList(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort();
}
