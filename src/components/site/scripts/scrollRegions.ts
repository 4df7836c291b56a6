const REGIONS = '.equation-body, .table-region';

function nameOf(region: Element): string {
  const own = region.closest('.equation')?.querySelector('.equation-number') ?? region.querySelector('caption, thead');
  return (own?.textContent ?? region.closest('section')?.querySelector('h2')?.textContent ?? document.title).trim();
}

/** A region that scrolls takes a tab stop and a name, so that a keyboard reaches it; one that fits takes neither. */
export function nameScrollRegions(): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth + 1;
      for (const [name, value] of Object.entries({ tabindex: '0', role: 'group', 'aria-label': nameOf(target) })) {
        if (scrolls) target.setAttribute(name, value);
        else target.removeAttribute(name);
      }
    }
  });
  for (const region of document.querySelectorAll(REGIONS)) watch.observe(region);
}
