import { panel } from './panel.ts';

/** The button of a numbered equation. */
export const MORE = '.equation-more';

/** The link with a preview that an event is about; links inside the preview have none. */
export function objectLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(panel.dataset['for'] ?? '') : null;
  return link === null || panel.contains(link) ? undefined : link;
}

const HELD = new Set(['touch', 'pen']);
/** What pressed last. Before iOS 18.4 a click does not say it; where this script came after the press, the screen does. */
let pressed = matchMedia('(hover: none)').matches ? 'touch' : 'mouse';
document.addEventListener('pointerdown', ({ pointerType }) => (pressed = pointerType), true);

/** A finger or a pen points at nothing before it presses: its first tap shows, the second follows. A click by key counts none. */
export const isTap = ({ pointerType, detail }: MouseEvent & { readonly pointerType?: string }): boolean => HELD.has(pointerType ?? (detail > 0 ? pressed : ''));

/** A click that asks for a new tab, or for anything but this link here. */
export const isPlainClick = (event: MouseEvent): boolean => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
