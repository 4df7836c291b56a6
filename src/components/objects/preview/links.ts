import { panel } from './panel.ts';

/** The button of a numbered equation. */
export const MORE = '.equation-more';

/** The link with a preview that an event is about; links inside the preview have none. */
export function objectLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(panel.dataset['for'] ?? '') : null;
  return link === null || panel.contains(link) ? undefined : link;
}

/** A finger or a pen points at nothing before it presses: its first tap shows, the second follows. */
export const isTap = (event: Event): boolean => event instanceof PointerEvent && (event.pointerType === 'touch' || event.pointerType === 'pen');

/** A click that asks for a new tab, or for anything but this link here. */
export const isPlainClick = (event: MouseEvent): boolean => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
