/** Words that set a figure lead to it as they stand in the page; a script makes them lead to the figure in its state. */
export function setFiguresByLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-sets]')) {
    link.hash += `?${link.dataset['sets'] ?? ''}`;
    // Followed again, a link changes no address, and the figure has to be told.
    link.addEventListener('click', () => {
      if (link.href === location.href) dispatchEvent(new HashChangeEvent('hashchange'));
    });
  }
}
