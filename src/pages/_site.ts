/** What every page hands to its layout, and which pages a build makes. */
import { getCollection } from 'astro:content';
import { catalogue, updated } from '../catalogue/site-catalogue.ts';
import { products } from '../naming/addresses.ts';

const mostGuides = 5;
const mostFamilies = 6;
const mostCategories = 5;

export const guides = (await getCollection('guides')).toSorted(
  (one, other) => one.data.order - other.data.order,
);

export const families = [...catalogue.families.values()];

/** The families with most codes, the largest first. */
export const largestFamilies = families.toSorted(
  (one, other) => other.children.length - one.children.length,
);

/** Products by category, the category with most products first. */
export const categories = [
  ...Map.groupBy(catalogue.products.values(), ({ category }) => category),
].sort(([, one], [, other]) => other.length - one.length);

/** The fragment of a category on the page of products. */
export function toCategoryAnchor(category: string): string {
  return category
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function toCategoryAddress(category: string): string {
  return `${products}#${toCategoryAnchor(category)}`;
}

export const colophon = {
  guides: guides.slice(0, mostGuides).map(({ id, data }) => ({ slug: id, title: data.title })),
  guideCount: guides.length,
  families: largestFamilies.slice(0, mostFamilies).map(({ name }) => name),
  familyCount: families.length,
  categories: categories
    .slice(0, mostCategories)
    .map(([category]) => ({ label: category, address: toCategoryAddress(category) })),
  productCount: catalogue.products.size,
  factsDate: updated,
  asksReaders: Boolean(process.env['FEEDBACK']),
};

/** The repository in which explanations are corrected, if the build is told one. */
export const repository = process.env['REPOSITORY'];

/** The file of the handbook as one PDF, if the build is told of one. */
export const handbookFile = process.env['PDF'] || undefined;

/**
 * Every how-manieth page a build makes: 1 but for measuring how the build
 * grows, where `SAMPLE=10` makes a tenth of the codes' pages.
 */
const sample = Number(process.env['SAMPLE'] ?? 1);

/** The part of a list of pages that this build makes. */
export function takeSample<Page>(pages: readonly Page[]): Page[] {
  return pages.filter((_, index) => index % sample === 0);
}
