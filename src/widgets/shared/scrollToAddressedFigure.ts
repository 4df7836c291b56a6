function scrollToFigure(): void {
  const [id, query] = location.hash.slice(1).split('?');
  if (id === undefined || query === undefined) return;
  const figure = document.getElementById(id);
  // Words beside a figure set it without moving what is being read.
  const plot = figure?.querySelector('.plot')?.getBoundingClientRect();
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (plot !== undefined && plot.top >= top && plot.bottom <= innerHeight) return;
  figure?.scrollIntoView();
}

/**
 * A fragment that holds a figure's state (`#fig-loss-gradient?z=-3`) is no element's id, so the browser does not scroll to it
 * by itself: go to the figure that it begins with. On a reload or on the way back the browser knows the place better.
 */
export function scrollToAddressedFigure(): void {
  // In a frame the place in the page around it is the reader's own.
  if (parent !== window) return;
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate') scrollToFigure();
  addEventListener('hashchange', scrollToFigure);
}
