/** The compact code file that the decoder and the search load at first use. */
import type { APIRoute } from 'astro';
import { createCodeRows } from '../catalogue/machine-files.ts';
import { catalogue } from '../catalogue/site-catalogue.ts';
import { encodeCodes } from '../lookup/codec.ts';

export const GET: APIRoute = () => new Response(encodeCodes(createCodeRows(catalogue)));
