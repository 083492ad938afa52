/** The map of the site in a panel. Its lists come from the map's page. */
import sheet from '../../styles/late/map-panel.css?inline';
import mapSheet from '../../styles/components/site-map.css?inline';
import './define-site-map.ts';
import { map as address } from '../../naming/addresses.ts';
import { href } from '../../site.ts';
import { map as words } from '../../words/en/map.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { createElement, hasModifier } from '../dom/dom.ts';
import { loadPage } from '../data/load-page.ts';
import { makeDialog } from '../dom/make-dialog.ts';
import { rememberLoading } from '../data/remember-loading.ts';
import { SiteMap } from './site-map.ts';

adoptSheet(sheet);
adoptSheet(mapSheet);

const panelMap = new SiteMap();
let panel: HTMLDialogElement | undefined;

const load = rememberLoading(async () => {
  const list = (await loadPage(address)).querySelector('site-map > ul');
  if (!list) throw new Error(`${address} has no map.`);
  panelMap.fill(document.importNode(list, true));
});

/** Shows the panel, or leads to the map where the page itself is it. */
export async function openMap(): Promise<void> {
  const here = document.querySelector('main site-map');
  if (here instanceof SiteMap) {
    here.enter();
    return;
  }
  panel ??= createPanel();
  if (panel.open) return;
  panel.showModal();
  panelMap.enter();
  panelMap.say(words.loading);
  try {
    await load();
    panelMap.refresh();
  } catch {
    const link = createElement('a', { href: href(address) }, words.title);
    panelMap.say(`${words.failed} `, link);
  }
}

function createPanel(): HTMLDialogElement {
  const dialog = makeDialog('map-panel', words.title, panelMap);
  // A link to another part of this page loads nothing: the panel would stay in its way.
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    if (!hasModifier(event) && target instanceof Element && target.closest('a')) dialog.close();
  });
  return dialog;
}
