import { holdPlace } from './holdPlace.ts';
import { arriveFromOtherLanguage, blockNamed, landingHeight } from './keepPlace.ts';
import { loadWaiting } from './loadLater.ts';

/** What is folded away opens, so that a link into it shows its target. */
function unfold(target: Element): boolean {
  let opened = false;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    opened ||= !fold.open;
    fold.open = true;
  }
  return opened;
}

/** Words beside a figure set it without moving what is being read. */
function isSeen(figure: Element): boolean {
  const plot = figure.querySelector('.plot')?.getBoundingClientRect();
  return plot !== undefined && plot.top >= landingHeight() && plot.bottom <= innerHeight;
}

/**
 * Goes to what the address names. By itself the browser opens no fold and knows no figure in the fragment of its state
 * (`#fig-loss-gradient?z=-3`). On arrival it may not have gone there yet. What the page does not hold may have moved.
 */
function land(change?: Event): Element | null {
  const target = blockNamed(location.hash);
  if (target === null) {
    // The script that serves the links to places knows.
    if (location.hash.length > 1) void loadWaiting('[data-for^="a.twin"]');
  } else if (unfold(target) || (location.hash.includes('?') ? !isSeen(target) : change === undefined)) target.scrollIntoView();
  return target;
}

/**
 * A page that is opened at a place inside it is seen once it is set in its own faces, or a second later: in others its lines may break
 * elsewhere, and what is read would jump. The page's head and base.css hide it.
 */
function showWhenSet(): void {
  // Its faces are asked for when it is laid out.
  document.body.getBoundingClientRect();
  void document.fonts.ready.then(() => delete document.documentElement.dataset['lands']);
}

/** Links land where they lead, below the bar, and stay there while the page settles. */
export function landAndStay(): void {
  addEventListener('hashchange', land);
  showWhenSet();
  // A page that the browser has kept is not loaded again.
  addEventListener('pageshow', arriveFromOtherLanguage);
  // On a reload and on the way back the browser knows the place better.
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'navigate') return;
  const target = land();
  if (arriveFromOtherLanguage() || target === null) return;
  holdPlace(target, target.getBoundingClientRect().top);
}
