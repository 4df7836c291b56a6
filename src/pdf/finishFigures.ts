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
    // It breaks between its parts, never at a hyphen, which would look like that of a word.
    for (const part of link.href.split(/(?<=[^/:]\/)|(?=[#?&])/)) {
      const whole = document.createElement('span');
      whole.className = 'address-part';
      whole.append(part);
      link.append(whole);
    }
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

/** Behind each label of a drawing the paper shows through its lines, as its halo does on the screen: outlined text would become a Type 3 font. */
export function clearLabels(): void {
  for (const label of document.querySelectorAll<SVGTextElement>('.plot svg text.plot-halo')) {
    if (label.getClientRects().length === 0 || getComputedStyle(label).opacity === '0') continue;
    const { x, y, width, height } = label.getBBox();
    const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    paper.setAttribute('class', 'label-paper');
    // A line of text is higher than its letters.
    const box = { x: x - 2, y: y + 0.16 * height, width: width + 4, height: 0.7 * height };
    for (const [name, value] of Object.entries(box)) paper.setAttribute(name, value.toFixed(2));
    label.before(paper);
  }
}
