/** How long after its arrival a page may still settle: fonts come, figures wake. */
const SETTLES_MS = 3000;
const USES = ['wheel', 'pointerdown', 'keydown', 'scroll'];

let letGoOfLast: (() => void) | undefined;

/**
 * Keeps the block's upper edge at this height of the screen while the page settles, and lets go at the first use of
 * anything or when somebody else scrolls.
 */
export function holdPlace(block: Element, height: number): void {
  letGoOfLast?.();
  const { body } = document;
  let pageHeight = 0;
  let room = 0;
  let complete = document.readyState === 'complete';
  body.style.paddingBlockEnd = '';
  const off = (): number => block.getBoundingClientRect().top - height;
  const put = (): void => {
    scrollBy({ top: off(), behavior: 'instant' });
    if (off() > 1) {
      // Space below the page, so that a block near its end can stand as high as it stood elsewhere.
      room += off();
      body.style.paddingBlockEnd = `${room}px`;
      scrollBy({ top: off(), behavior: 'instant' });
    }
    pageHeight = body.offsetHeight;
  };
  const watch = new ResizeObserver(put);
  const letGo = (event?: Event): void => {
    // Until the page is complete the browser goes to the fragment, again and again; later it is the reader who scrolls, unless the page
    // has grown, which the next look at its size puts right.
    if (event?.type === 'scroll' && (!complete || body.offsetHeight !== pageHeight || Math.abs(off()) < 1)) {
      if (!complete) put();
      return;
    }
    watch.disconnect();
    for (const use of USES) removeEventListener(use, letGo, true);
  };
  addEventListener('load', () => setTimeout(() => (complete = true), 200));
  letGoOfLast = letGo;
  put();
  watch.observe(body);
  for (const use of USES) addEventListener(use, letGo, true);
  setTimeout(letGo, SETTLES_MS);
}
