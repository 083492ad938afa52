/** One product, for programs. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { createProductFile } from '../../catalogue/machine/product-file.ts';
import { catalogue, updated } from '../../catalogue/site-catalogue.ts';
import { productSchemaFile, toCodeAddress, toProductAddress } from '../../naming/addresses.ts';
import { toPublishedUrl } from '../../site.ts';
import { takeSample } from '../_site.ts';

export function getStaticPaths() {
  return takeSample([...catalogue.products.values()]).map((product) => ({
    params: { id: product.id },
    props: { product },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { product }, site }) =>
  Response.json(
    createProductFile(product, updated, {
      schema: toPublishedUrl(productSchemaFile, site),
      url: toPublishedUrl(toProductAddress(product.id), site),
      toCodeUrl: (code) => toPublishedUrl(toCodeAddress(code), site),
    }),
  );
