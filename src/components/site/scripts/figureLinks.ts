import { BEFORE_FOLLOWING, onUse } from './onUse.ts';

/** Words that set a figure lead to it as they stand in the page; a script makes them lead to the figure in its state. */
export function setFiguresByLinks(): void {
  onUse<HTMLAnchorElement>(BEFORE_FOLLOWING, 'a[data-sets]', (link, { type }) => {
    link.hash = `${link.hash.split('?', 1)[0] ?? ''}?${link.dataset['sets'] ?? ''}`;
    // Followed again, a link changes no address, and the figure has to be told.
    if (type === 'click' && link.href === location.href) dispatchEvent(new HashChangeEvent('hashchange'));
  });
}
