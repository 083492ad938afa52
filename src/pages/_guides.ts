/** What the pages of guides share: their neighbours, and the components that MDX may name. */
import CodeList from '../components/CodeList.astro';
import CommonCodes from '../components/CommonCodes.astro';
import DecoderBox from '../components/DecoderBox.astro';
import Fence from '../components/Fence.astro';
import Link from '../components/Link.astro';
import Table from '../components/Table.astro';
import { toGuideAddress } from '../naming/addresses.ts';
import { guides } from './_site.ts';

export const guideComponents = {
  a: Link,
  pre: Fence,
  table: Table,
  CodeList,
  CommonCodes,
  DecoderBox,
};

function toNeighbour(guide: (typeof guides)[number] | undefined) {
  return guide && { title: guide.data.title, address: toGuideAddress(guide.id) };
}

/** The guides before and after one, in their order. */
export function getNeighbours(id: string) {
  const place = guides.findIndex((guide) => guide.id === id);
  return { previous: toNeighbour(guides[place - 1]), next: toNeighbour(guides[place + 1]) };
}
