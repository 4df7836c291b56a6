import { contentOf } from './content.ts';
import { isPlainClick, isTap, MORE, objectLink } from './links.ts';
import { close, isOpen, open, panel, place, styled } from './panel.ts';
import { showEquation, showPreview } from './tools.ts';

/** A pointer that only passes over a link asks for nothing; one on its way into the preview has not left. */
const SHOW_MS = 250;
const HIDE_MS = 300;

let shown: HTMLAnchorElement | undefined;
/** Escape dismisses until the link is left. */
let dismissed: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function later(act: () => void, ms: number): void {
  clearTimeout(timer);
  timer = setTimeout(act, ms);
}

function hide(): void {
  clearTimeout(timer);
  if (panel.contains(document.activeElement)) shown?.focus({ preventScroll: true });
  close();
  shown?.removeAttribute('aria-details');
  if (shown?.matches(MORE) === true) shown.ariaExpanded = 'false';
  shown = undefined;
}

/** Hides unless something still holds the preview: the keyboard or the pointer on it or on its link. */
function hideUnlessHeld(): void {
  const held = panel.matches(':hover, :focus-within') || shown?.matches(':hover, :focus-visible') === true || shown?.matches(MORE) === true;
  if (!held) hide();
}

interface Pointed {
  readonly x: number;
  readonly y: number;
}

async function show(link: HTMLAnchorElement, pointed?: Pointed): Promise<void> {
  if (shown === link) return;
  hide();
  shown = link;
  const [found] = await Promise.all([contentOf(link), styled]);
  // Another link may have been pointed at meanwhile.
  if (shown !== link) return;
  const moved = (): void => place(link, pointed);
  open(link);
  if (link.matches(MORE)) {
    const own = link.closest('[id]')?.id ?? '';
    showEquation(found, new URL(`#${own}`, location.href).href, moved, hide);
    link.ariaExpanded = 'true';
    panel.focus({ preventScroll: true });
  } else {
    showPreview(found, link.href, hide);
    moved();
    link.setAttribute('aria-details', panel.id);
  }
  panel.scrollTop = 0;
}

/** A preview that cannot be shown leaves the link as it is. */
function tryToShow(link: HTMLAnchorElement, pointed?: Pointed): void {
  show(link, pointed).catch(() => {
    if (shown === link) shown = undefined;
  });
}

/** A press that asked for a preview follows the link where there is none. */
function showOrFollow(link: HTMLAnchorElement, pointed?: Pointed): void {
  show(link, pointed).catch(() => location.assign(link.href));
}

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  const link = objectLink(event.target);
  if (link === undefined) {
    if (shown === undefined) clearTimeout(timer);
    else if (panel.contains(event.target as Node)) clearTimeout(timer);
    else later(hideUnlessHeld, HIDE_MS);
    return;
  }
  if (link.matches(MORE) || link === dismissed || link === shown) return;
  later(() => tryToShow(link, { x: event.clientX, y: event.clientY }), SHOW_MS);
});
document.addEventListener('pointerout', (event) => {
  const link = objectLink(event.target);
  if (link !== undefined && link === dismissed && !link.contains(event.relatedTarget as Node | null)) dismissed = undefined;
});

document.addEventListener('focusin', (event) => {
  const link = objectLink(event.target);
  if (link?.matches(':focus-visible') === true && !link.matches(MORE) && link !== dismissed) {
    clearTimeout(timer);
    tryToShow(link);
  } else if (shown !== undefined && !panel.contains(event.target as Node)) later(hideUnlessHeld, 0);
});
document.addEventListener('focusout', (event) => {
  if (event.target === dismissed) dismissed = undefined;
  if (shown !== undefined && event.relatedTarget === null) later(hideUnlessHeld, HIDE_MS);
});

document.addEventListener(
  'keydown',
  (event) => {
    const link = objectLink(event.target);
    if (event.key === ' ' && link?.matches(MORE) === true) {
      event.preventDefault();
      link.click();
    }
    if (event.key !== 'Escape' || !isOpen()) return;
    event.stopPropagation();
    dismissed = shown;
    hide();
    if (dismissed?.matches(MORE) === true) dismissed.focus({ preventScroll: true });
  },
  true,
);

document.addEventListener('click', (event) => {
  const link = objectLink(event.target);
  if (link === undefined || !isPlainClick(event)) return;
  if (link.matches(MORE)) {
    event.preventDefault();
    if (shown === link) hide();
    else showOrFollow(link);
  } else if (isTap(event) && shown !== link) {
    event.preventDefault();
    showOrFollow(link, { x: event.clientX, y: event.clientY });
  }
});
document.addEventListener('pointerdown', (event) => {
  if (shown === undefined || panel.contains(event.target as Node) || shown.contains(event.target as Node)) return;
  hide();
});
// A link inside the preview may lead to a place on this page.
panel.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a[href]') !== null) hide();
});
// A telephone's bars come and go with scrolling; only another width sets the text anew.
let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth !== width) hide();
  width = innerWidth;
});

for (const link of document.querySelectorAll<HTMLAnchorElement>(MORE)) {
  link.role = 'button';
  link.ariaExpanded = 'false';
}

// The event that this script was loaded for.
document.addEventListener('preview', (event) => {
  const link = objectLink(event.target);
  if (link === undefined || !(event instanceof CustomEvent)) return;
  if (event.detail === 'click') showOrFollow(link);
  // A button waits for its press: shown by focus alone, that press would hide it.
  else if (!link.matches(MORE) && link.matches(event.detail === 'focusin' ? ':focus-visible' : ':hover')) tryToShow(link);
});
