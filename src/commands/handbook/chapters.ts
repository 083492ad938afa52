/** What the handbook holds: all guides in their order, then the common codes. */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { listCommonCodes } from '../../catalogue/common-codes.ts';
import { catalogue } from '../../catalogue/site-catalogue.ts';
import { guideSchema } from '../../schemas/guides.ts';
import { toCodeAddress, toGuideAddress } from '../../naming/addresses.ts';

export interface Chapter {
  part: 'guides' | 'codes';
  title: string;
  /** Where the site has it, without the path below which it is served. */
  address: string;
}

const folder = 'content/guides';

function listGuides(): Chapter[] {
  const guides = readdirSync(folder).map((name) => {
    const [, head = ''] = readFileSync(`${folder}/${name}`, 'utf8').split(/^---$/m);
    return { slug: name.replace(/\.mdx$/, ''), ...guideSchema.parse(parse(head)) };
  });
  return guides
    .toSorted((one, other) => one.order - other.order)
    .map(({ slug, title }) => ({ part: 'guides', title, address: toGuideAddress(slug) }));
}

export function listChapters(): Chapter[] {
  const { groups, further } = listCommonCodes(catalogue);
  const codes = [...groups.flatMap((group) => group.codes), ...further].map(({ code }) => code);
  return [
    ...listGuides(),
    ...codes
      .sort()
      .map((code): Chapter => ({ part: 'codes', title: code, address: toCodeAddress(code) })),
  ];
}
