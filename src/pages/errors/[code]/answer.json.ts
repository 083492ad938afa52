/** The explanation that the decoder shows in place of sending the reader to the page. */
import type { APIRoute } from 'astro';
import { createExplanations } from '../../../catalogue/machine-files.ts';
import { catalogue } from '../../../catalogue/site-catalogue.ts';

export function getStaticPaths() {
  return [...createExplanations(catalogue)].map(([code, file]) => ({
    params: { code },
    props: { file },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
