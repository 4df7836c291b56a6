const REGIONS = '.equation-body, .table-region';

function nameOf(region: Element): string {
  const number = region.parentElement?.querySelector('.equation-number');
  return number?.textContent ?? region.querySelector('caption')?.textContent ?? region.id;
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
