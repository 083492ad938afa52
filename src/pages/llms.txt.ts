/** The way in for language models. */
import type { APIRoute } from 'astro';
import { createLlmsText } from '../catalogue/machine/llms.ts';
import { catalogue, updated } from '../catalogue/site-catalogue.ts';
import {
  changesFeed,
  chineseHome,
  codesJson,
  codesSchemaFile,
  errors,
  map,
  products,
  productSchemaFile,
  toChineseAddress,
  toCodeAddress,
  toGuideMarkdownAddress,
  toProductJsonAddress,
} from '../naming/addresses.ts';
import { toPublishedUrl } from '../site.ts';
import { words } from '../words/index.ts';
import { guides } from './_site.ts';

const { name, unofficial } = words.site;
const { llms } = words.machines;

export const GET: APIRoute = ({ site }) => {
  const toUrl = (address: string) => toPublishedUrl(address, site);
  const text = createLlmsText(
    catalogue,
    {
      ...llms,
      title: `${name} (${unofficial})`,
      about: llms.about(
        toUrl(toCodeAddress('AuthFailure.SignatureFailure')),
        toUrl(`${errors}?code=AUTHFAILURE_SIGNATUREFAILURE`),
        updated,
      ),
    },
    {
      guides: [
        ...guides.map(({ id, data }) => ({
          title: data.title,
          address: toGuideMarkdownAddress(id),
          note: data.description,
        })),
        {
          ...llms.chineseGuide,
          address: toChineseAddress(toGuideMarkdownAddress('responses')),
        },
        { ...llms.chineseCodes, address: chineseHome },
      ],
      data: [
        { ...llms.codesJson, address: codesJson },
        { ...llms.productJson, address: toProductJsonAddress('cvm') },
        { ...llms.productsPage, address: products },
        { ...llms.map, address: map },
        { ...llms.codesSchema, address: codesSchemaFile },
        { ...llms.productSchema, address: productSchemaFile },
        { ...llms.changes, address: changesFeed },
      ],
    },
    toCodeAddress,
    toUrl,
  );
  return new Response(text);
};
