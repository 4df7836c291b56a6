/*
 * What paper adds to a figure. The functions here are sent to the browser as they stand: each holds everything that it needs.
 */

export function addStyle(css: string): void {
  const style = document.createElement('style');
  style.append(css);
  // After the site’s own rules for paper, which stand last in the page.
  document.body.append(style);
}

/** Where the living figures are, in the states that are drawn. */
export function figureAddresses(): string[] {
  return [...document.querySelectorAll('[data-figure-address]')].map((place) => (place.textContent ?? '').trim());
}

/**
 * Gives each figure its address as a link and as a code for a telephone's camera, and the numbers behind it as a table after it, which
 * may stand on the next page while the figure itself is never parted.
 *
 * @param codes a drawing for each address, in their order
 */
export function finishFigures(codes: readonly string[]): void {
  document.querySelectorAll('[data-figure-address]').forEach((place, index) => {
    const code = codes[index];
    const box = place.closest('.figure-address');
    if (code === undefined || box === null) return;
    const link = document.createElement('a');
    link.href = (place.textContent ?? '').trim();
    link.append(link.href);
    place.replaceChildren(link);
    const words = document.createElement('p');
    words.append(...box.childNodes);
    box.append(words);
    box.insertAdjacentHTML('beforeend', code);
  });
  for (const figure of document.querySelectorAll('figure[data-widget]')) {
    for (const table of [...figure.querySelectorAll('.figure-data table')].toReversed()) {
      const after = document.createElement('div');
      after.className = 'figure-body figure-table ui';
      after.append(table.cloneNode(true));
      figure.after(after);
    }
  }
}
