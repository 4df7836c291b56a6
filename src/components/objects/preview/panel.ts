import appendix from '../../../styles/appendix.css?url';
import entries from '../../../styles/entries.css?url';
import stylesheet from '../../../styles/preview.css?url';

const GAP_PX = 6;
const EDGE_PX = 12;
const LEAST_HEIGHT_PX = 160;

export const panel = document.querySelector<HTMLElement>('.preview') as HTMLElement;
export const body = panel.querySelector('.preview-body') as HTMLElement;
export const tools = panel.querySelector('.preview-tools') as HTMLElement;

function load(address: string): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
}

/** Styles come with the script, and with them the faces of what other pages hold; nothing is shown before. */
export const styled = Promise.all([appendix, entries, stylesheet, panel.dataset['faces'] ?? ''].filter((address) => address !== '').map(load));

export const isOpen = (): boolean => panel.matches(':popover-open');

/** Of a link that is broken over two lines, the part that was pointed at. */
function boxOf(link: Element, pointed: { x: number; y: number } | undefined): DOMRect {
  const boxes = [...link.getClientRects()];
  const under = pointed === undefined ? undefined : boxes.find((box) => pointed.y >= box.top - 2 && pointed.y <= box.bottom + 2);
  return under ?? boxes[0] ?? link.getBoundingClientRect();
}

/** How far down the bars reach that stay at the head of the screen. */
const barsEnd = (): number => Math.max(0, ...[...document.querySelectorAll('.bar, .sheet')].map((bar) => (bar.checkVisibility() ? bar.getBoundingClientRect().bottom : 0)));

/** The panel is above everything on the page: what scrolls under the bars is cut off there, so that they are seen and can be pressed. */
function keepBelowBars(): void {
  const hidden = barsEnd() - panel.getBoundingClientRect().top;
  panel.style.clipPath = hidden > 0 ? `inset(${hidden}px -2rem -2rem)` : '';
}

/** Puts the panel below the link, or above it where there is more room; it scrolls with the page. The button of an equation leaves its equation to be seen. */
export function place(link: Element, pointed?: { x: number; y: number }): void {
  const own = boxOf(link, pointed);
  const row = link.closest('.equation')?.getBoundingClientRect() ?? own;
  const box = { left: own.left, top: Math.min(own.top, row.top), bottom: Math.max(own.bottom, row.bottom) };
  const [above, below] = [box.top - barsEnd() - GAP_PX - EDGE_PX, innerHeight - box.bottom - GAP_PX - EDGE_PX];
  panel.style.maxBlockSize = '';
  const wanted = panel.scrollHeight + 2;
  const goesBelow = wanted <= below || below >= above;
  const height = Math.min(wanted, Math.max(LEAST_HEIGHT_PX, goesBelow ? below : above));
  panel.style.maxBlockSize = `${height}px`;
  const width = document.documentElement.clientWidth;
  const left = Math.min(Math.max(EDGE_PX, box.left - EDGE_PX), width - panel.offsetWidth - EDGE_PX);
  panel.style.left = `${Math.max(EDGE_PX, left) + scrollX}px`;
  panel.style.top = `${(goesBelow ? box.bottom + GAP_PX : box.top - GAP_PX - height) + scrollY}px`;
  keepBelowBars();
}

/** Opened from the link, the panel comes right after it in the order of the tab key. */
export function open(link: HTMLElement): void {
  if (isOpen()) return;
  (panel.showPopover as (options?: { source: HTMLElement }) => void).call(panel, { source: link });
  addEventListener('scroll', keepBelowBars, { passive: true });
}

export function close(): void {
  removeEventListener('scroll', keepBelowBars);
  if (isOpen()) panel.hidePopover();
}
