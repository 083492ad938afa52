/** The short answers that the decoder and the search load at first use. */
import type { APIRoute } from 'astro';
import { createShortAnswers } from '../catalogue/machine-files.ts';
import { catalogue } from '../catalogue/site-catalogue.ts';

export const GET: APIRoute = () => Response.json(createShortAnswers(catalogue));
