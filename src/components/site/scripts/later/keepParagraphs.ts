/** What a line of print holds, in em: of a page, and of a column beside the other language. */
const PAGE = 45;
const COLUMN = 24;
const LINES = 3.8;
/** A last line is half a line long, one with another. */
const HALF = 0.5;

/**
 * Keeps short paragraphs whole on paper: of three lines Chromium leaves one at the head of the next page, and Firefox parts even two.
 * Lines are counted on the screen, as paper has none yet, and told by their length.
 */
addEventListener('beforeprint', () => {
  for (const block of document.querySelectorAll<HTMLElement>('.prose :is(p, li, dd)')) {
    if (block.closest('.erratum-part, figure')) continue;
    const style = getComputedStyle(block);
    const ems = (block.clientHeight / Number.parseFloat(style.lineHeight) - HALF) * (block.clientWidth / Number.parseFloat(style.fontSize));
    block.style.breakInside = ems < LINES * (block.closest('.pair') ? COLUMN : PAGE) ? 'avoid' : '';
  }
});
