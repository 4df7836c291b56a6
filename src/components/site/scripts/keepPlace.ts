import { holdPlace } from './holdPlace.ts';
import { BEFORE_FOLLOWING, onUse } from './onUse.ts';

/*
 * The languages' pages have the same ids. A link to another language leaves a note of which block stands at what height, and the page
 * that it leads to sets that block at the same height. Fragment, query and the states of the figures go along.
 */
const KEY = 'cross-entropy:place';
const LINKS = '.languages a, .keeps-place';
/** Links that name the block that they are about. */
const OWN_LINKS = '.section-twin, .twin-page';

/** Where the link leads, which block was read at what height, and how the figures were set. */
type Note = readonly [path: string, id: string, height: number, figures: unknown];

const topOf = (block: Element): number => block.getBoundingClientRect().top;
export const blockNamed = (fragment: string): Element | null => document.getElementById(fragment.slice(1).split('?', 1)[0] ?? '');
/** How far down a link's target stands: below the bar. */
export const landingHeight = (): number => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);

/** What is being read: the block that the address names, while it is seen, else the first that begins below the bar, else the one above it. */
function blockBeingRead(): Element | undefined {
  const edge = landingHeight() - 17;
  const isSeen = (block: Element): boolean => topOf(block) >= edge && topOf(block) < innerHeight;
  const named = blockNamed(location.hash);
  if (named !== null && isSeen(named)) return named;
  // Without the insides of figures: their ids are their own.
  const blocks = [...document.querySelectorAll('main :is(h1, [id]):not(figure *)')];
  return blocks.find(isSeen) ?? blocks.findLast((block) => topOf(block) < edge);
}

function takeAlong(link: HTMLAnchorElement): void {
  const namesBlock = link.matches(OWN_LINKS);
  const block = namesBlock ? blockNamed(link.hash) : blockBeingRead();
  link.search = location.search;
  if (!namesBlock) link.hash = location.hash.includes('?') || scrollY === 0 ? location.hash : (block?.id ?? '');
  if (!block) return;
  try {
    sessionStorage.setItem(KEY, JSON.stringify([link.pathname, block.id, topOf(block), history.state]));
  } catch {
    // A browser that keeps nothing follows the fragment.
  }
}

/** Sets the block that was read in the other language where it stood; says whether there was one. */
export function arriveFromOtherLanguage(): boolean {
  try {
    const [path, id = '', height = 0, figures] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Note | [];
    sessionStorage.removeItem(KEY);
    if (path !== location.pathname) return false;
    history.replaceState(figures, '');
    // The page's heading stands for it where it has no id.
    const block = document.getElementById(id) ?? document.querySelector('h1');
    if (block === null) return false;
    // Of a long block that began above the screen, and that this language says shorter, the end stays on it.
    holdPlace(block, height < 0 ? Math.max(height, 120 - block.getBoundingClientRect().height) : height);
    return true;
  } catch {
    return false;
  }
}

export function keepPlaceAcrossLanguages(): void {
  onUse(BEFORE_FOLLOWING, `${LINKS}, ${OWN_LINKS}`, takeAlong);
}
