/** The summaries of written codes, which the search loads at first use. */
import type { APIRoute } from 'astro';
import { createSummaries } from '../catalogue/machine-files.ts';
import { catalogue } from '../catalogue/site-catalogue.ts';

export const GET: APIRoute = () => Response.json(createSummaries(catalogue));
