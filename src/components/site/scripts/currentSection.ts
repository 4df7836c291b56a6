/** A section is being read once its heading has passed this part of the screen's height. */
const LINE = 0.25;

/** Marks in the contents which section is on the screen, and names it on the narrow screen's bar. */
export function markCurrentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc-list [href^="#"]')];
  const headings = [...new Set(links.map(({ hash }) => hash))].flatMap((hash) => document.querySelector(hash) ?? []);
  const place = document.querySelector('.sheet-place');
  const pageName = place?.textContent ?? '';

  const mark = () => {
    const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * LINE);
    const isPassed = ({ hash }: HTMLAnchorElement): boolean => hash === `#${passed?.id}`;
    for (const link of links) {
      if (isPassed(link)) link.ariaCurrent = 'true';
      else link.removeAttribute('aria-current');
    }
    if (place !== null) place.textContent = links.find(isPassed)?.textContent ?? pageName;
  };

  // Everything above the line counts as inside, so that a jump over several headings is noticed as well.
  const observer = new IntersectionObserver(mark, { rootMargin: `1000000px 0px -${100 * (1 - LINE)}% 0px` });
  for (const heading of headings) observer.observe(heading);
}
