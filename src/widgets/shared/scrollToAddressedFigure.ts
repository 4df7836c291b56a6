function scrollToFigure(): void {
  const [id, query] = location.hash.slice(1).split('?');
  if (id !== undefined && query !== undefined) document.getElementById(id)?.scrollIntoView();
}

/**
 * A fragment that holds a figure's state (`#fig-loss-gradient?z=-3`) is no element's id, so the browser does not scroll to it
 * by itself: go to the figure that it begins with. On a reload or on the way back the browser knows the place better.
 */
export function scrollToAddressedFigure(): void {
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate') scrollToFigure();
  addEventListener('hashchange', scrollToFigure);
}
