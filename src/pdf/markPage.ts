/*
 * What is done in the page before it is printed. The functions here are sent to the browser as they stand: each holds
 * everything that it needs.
 */
/* oxlint-disable unicorn/consistent-function-scoping */

export interface PageFormula {
  /** The tag of the language around it. */
  readonly language: string;
  readonly mathml: string;
}

export interface PageHeading {
  readonly level: number;
  /** Words, and the index of a formula where one stands. */
  readonly title: readonly (string | number)[];
}

export interface PageFacts {
  /** The document's language tag. */
  readonly language: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly formulas: readonly PageFormula[];
  readonly headings: readonly PageHeading[];
  /** The ids of everything that is printed. */
  readonly ids: readonly string[];
  /** Where a link leads, and in which words. */
  readonly links: readonly (readonly [href: string, text: string])[];
}

export interface MarkOptions {
  /** Addresses of the site's root, here and in public, with their last slash. */
  readonly localRoot: string;
  readonly publicRoot: string;
  /** `zh/`: in the whole article, links to the pages of this language stay inside the file. */
  readonly wholeOf: string | undefined;
  readonly formulaMark: string;
  readonly languageMark: string;
  /** The id that the export gave the foot of the page. */
  readonly footId: string;
}

/**
 * Makes the page ready: formulas, parts in another language and blocks of words are marked so that they can be found again in the printed
 * file, links lead to where a reader of the file can follow them, and every id becomes a destination.
 */
export function markPage(options: MarkOptions): PageFacts {
  const { localRoot, publicRoot, wholeOf, formulaMark, languageMark, footId } = options;
  const all = <T extends globalThis.Element>(selector: string, root: ParentNode = document) => [...root.querySelectorAll<T & HTMLElement>(selector)];
  const isPrinted = (element: globalThis.Element) => element.getClientRects().length > 0;
  const meta = (name: string) => document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
  const languageAt = (element: globalThis.Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
  const squeezed = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

  /** A number or a letter alone is written without MathML; on paper it has what every formula has. */
  const atomMathml = (atom: HTMLElement): string => {
    const [, sign = '', symbol = ''] = /^([−+]?)(.*)$/su.exec(squeezed(atom.textContent)) ?? [];
    const isLetter = !/\d/.test(symbol);
    const style = atom.matches('.mathbf') ? ' mathvariant="bold"' : isLetter && !atom.matches('.mathnormal, .mathit') ? ' mathvariant="normal"' : '';
    const token = isLetter ? `<mi${style}>${symbol}</mi>` : `<mn${style}>${symbol}</mn>`;
    return `<math><mrow>${sign === '' ? '' : `<mo>${sign}</mo>`}${token}</mrow></math>`;
  };
  const formulas: PageFormula[] = [];
  const indexOf = new Map<globalThis.Element, number>();
  for (const formula of all('.katex')) {
    const mathml = formula.querySelector('.katex-mathml');
    const drawing = formula.querySelector('.katex-html');
    const isAtom = formula.matches('.atom');
    if (!isAtom && (mathml === null || drawing === null)) continue;
    mathml?.querySelectorAll('annotation').forEach((annotation) => annotation.remove());
    const index = formulas.push({ mathml: isAtom ? atomMathml(formula) : (mathml?.innerHTML ?? ''), language: languageAt(formula) }) - 1;
    indexOf.set(formula, index);
    mathml?.remove();
    drawing?.removeAttribute('aria-hidden');
    formula.setAttribute('role', 'figure');
    formula.setAttribute('aria-label', `${formulaMark}${index}`);
  }

  // A zero-width space in each fraction would be read as a character of the text.
  for (const spacer of all('.katex-html .vlist-s')) spacer.replaceChildren();

  const isBeside = (element: globalThis.Element) => element.matches('.pair > [lang] + [lang]');
  const titleOf = (node: Node): (string | number)[] => {
    if (node instanceof globalThis.Element) {
      const index = indexOf.get(node);
      if (index !== undefined) return [index];
      if (node.matches('.section-link, .added-mark, .correction-mark, .katex-html')) return [];
      const words = [...node.childNodes].flatMap(titleOf);
      // The same title in the next language, which stands beside this one.
      return isBeside(node) ? [' · ', ...words] : words;
    }
    return [node.nodeValue ?? ''];
  };
  const headings = all('h1, h2, h3, h4, h5, h6')
    .filter((heading) => isPrinted(heading) && heading.closest('[aria-hidden="true"]') === null)
    .map((heading) => ({ level: Number(heading.localName.slice(1)), title: titleOf(heading) }));

  const isForeign = (part: HTMLElement) => part.parentElement !== null && languageAt(part.parentElement) !== part.lang;
  for (const part of all('body [lang]')) {
    const isRun = getComputedStyle(part).display.startsWith('inline') || part.matches('span, small, cite');
    if (!isPrinted(part) || !isRun || !isForeign(part) || part.closest('svg, .katex') !== null) continue;
    part.setAttribute('role', 'figure');
    part.setAttribute('aria-label', languageMark + part.lang);
  }

  // Words that stand in a bare block would run into those of the next one.
  const SPEAKING = 'p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, caption, figcaption, summary, a, button, svg, .katex, [role]';
  const isInline = (element: globalThis.Element): boolean =>
    /^(inline|none|contents)/.test(getComputedStyle(element).display) && [...element.children].every(isInline);
  const markBlocks = (element: globalThis.Element): void => {
    if (element.matches(SPEAKING) || !isPrinted(element) || squeezed(element.textContent) === '') return;
    const kids = [...element.children];
    if (kids.every((kid) => kid.matches('svg, .katex, [role]') || isInline(kid))) element.setAttribute('role', 'paragraph');
    else kids.forEach(markBlocks);
  };
  [...document.body.children].forEach(markBlocks);

  // A bare block's language is lost otherwise; a paragraph or a heading keeps its own.
  for (const block of all('body div[lang]')) {
    if (!isPrinted(block) || block.hasAttribute('role') || !isForeign(block)) continue;
    block.setAttribute('role', 'figure');
    block.setAttribute('aria-label', languageMark + block.lang);
  }

  const hasId = (id: string) => document.getElementById(id) !== null;
  for (const link of all<HTMLAnchorElement>('a[href]')) {
    if (!link.href.startsWith(localRoot)) continue;
    const path = link.pathname.slice(new URL(localRoot).pathname.length);
    const id = decodeURIComponent(link.hash.slice(1));
    if (link.pathname === location.pathname && hasId(id)) link.setAttribute('href', `#${id}`);
    else if (wholeOf !== undefined && path.startsWith(wholeOf) && hasId(id)) link.setAttribute('href', `#${id}`);
    else if (wholeOf !== undefined && path.startsWith(wholeOf) && hasId(path.slice(wholeOf.length, -1))) {
      link.setAttribute('href', `#${path.slice(wholeOf.length, -1)}`);
    } else link.href = publicRoot + path + link.search + link.hash;
  }
  const links = all<HTMLAnchorElement>('a[href]')
    .filter(isPrinted)
    .map((link) => [link.getAttribute('href') ?? '', link.getAttribute('aria-label') ?? squeezed(link.textContent)] as const);

  // A reference says the page of its target, unless it stands on that page: it must be found in the printed file as well.
  all('a.reference[href^="#"]').forEach((reference, index) => {
    if (reference.id === '') reference.id = `reference-${index}`;
  });
  const ids = all('body [id]')
    .filter((element) => isPrinted(element) && element.closest('svg, .katex') === null)
    .map((element) => element.id);
  const anchors = document.createElement('div');
  anchors.hidden = true;
  for (const id of ids) {
    const anchor = document.createElement('a');
    anchor.href = `#${encodeURIComponent(id)}`;
    anchors.append(anchor);
  }
  document.body.append(anchors);

  // A page that names no term is found by its sections, or by the entries that it lists.
  const found = ['.prose a.term-link, .prose dfn', '.prose :is(h2, h3, h4)'].map((names) => all(names).map((each) => squeezed(each.textContent).replace(/^[\d. ]+/, '')));
  const keywords = [...new Set(found.find(({ length }) => length > 0))];
  const { author } = (JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}') as { '@graph'?: { author?: { name: string } }[] })['@graph']?.find((each) => each.author) ?? {};
  return {
    language: document.documentElement.lang,
    title: squeezed(document.title),
    subject: meta('description'),
    author: author?.name ?? meta('og:site_name'),
    keywords: keywords.slice(0, 12),
    formulas,
    headings,
    ids: ids.filter((id) => !/^reference-\d+$/.test(id) && id !== footId),
    links,
  };
}

/**
 * Loads every face of the page's fonts, those that only the page's margins use among them. The system's fonts that stand in while
 * they load are dropped: on paper nothing waits, and no machine's fonts may show.
 */
export async function loadFonts(): Promise<void> {
  for (const sheet of document.styleSheets) {
    for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) {
      const rule = sheet.cssRules[at];
      if (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('src').includes('local(')) sheet.deleteRule(at);
    }
  }
  await Promise.all([...document.fonts].map((face) => face.load()));
  await document.fonts.ready;
}

/** What stands behind a reference, with `{page}`: alone, and inside brackets. */
export interface PageLabel {
  readonly plain: string;
  readonly bracketed: string;
}

/**
 * Writes page numbers into the contents and behind the references whose target stands on another page. In a row of references to
 * one page (式(27)和式(28)) the last is told; in one block the same target is told once.
 *
 * @param pages the page of each id
 * @param labels by language tag
 * @returns whether anything changed
 */
export function writePageNumbers({ pages, labels }: { pages: Readonly<Record<string, number>>; labels: Readonly<Record<string, PageLabel>> }): boolean {
  /** A number that leaves may bring its reference back to the page before; the second time it stays. */
  const MOST_RETURNS = 1;
  const ROW = /^(?:\s|[、，,和与到至及或]|and|to|or)*$/u;
  let changed = false;
  const set = (link: HTMLAnchorElement, name: string, value: string) => {
    if (link.getAttribute(name) === value) return;
    link.setAttribute(name, value);
    changed = true;
  };
  const idOf = (link: HTMLAnchorElement) => decodeURIComponent(link.hash.slice(1));
  const target = (link: HTMLAnchorElement | undefined) => (link === undefined ? undefined : pages[idOf(link)]);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.print-contents a[href^="#"]')) {
    const page = target(link);
    if (page !== undefined) set(link, 'data-page', String(page));
  }
  const blockOf = (link: globalThis.Element | undefined) => link?.closest('p, li, td, th, dd, figcaption, div') ?? null;
  /** Words between two places; a formula's brackets are its own. */
  const wordsBetween = (from: (range: Range) => void, to: (range: Range) => void): string => {
    const range = document.createRange();
    from(range);
    to(range);
    const words = range.cloneContents();
    words.querySelectorAll('.katex').forEach((formula) => formula.replaceWith('x'));
    return words.textContent ?? '';
  };
  const count = (text: string, bracket: RegExp) => text.match(bracket)?.length ?? 0;
  const isBracketed = (link: HTMLAnchorElement): boolean => {
    const before = wordsBetween((range) => range.setStart(blockOf(link) ?? document.body, 0), (range) => range.setEndBefore(link));
    return count(before, /[（(]/g) > count(before, /[）)]/g);
  };
  const isRow = (link: HTMLAnchorElement, next: HTMLAnchorElement | undefined): boolean =>
    next !== undefined && blockOf(next) === blockOf(link) && target(next) === target(link) && ROW.test(wordsBetween((range) => range.setStartAfter(link), (range) => range.setEndBefore(next)));
  const references = [...document.querySelectorAll<HTMLAnchorElement>('a.reference[href^="#"]')];
  const told = new Map<globalThis.Element | null, Set<string>>();
  references.forEach((link, index) => {
    const page = target(link);
    if (page === undefined) return;
    const toldHere = told.get(blockOf(link)) ?? new Set();
    told.set(blockOf(link), toldHere);
    const isSilent = pages[link.id] === page || toldHere.has(idOf(link)) || isRow(link, references[index + 1]);
    const returns = Number(link.dataset['pageReturns'] ?? 0);
    if (isSilent && link.hasAttribute('data-page-label') && returns < MOST_RETURNS) {
      link.removeAttribute('data-page-label');
      link.querySelector(':scope > wbr.before-page')?.remove();
      link.dataset['pageReturns'] = String(returns + 1);
      changed = true;
      return;
    }
    if (isSilent && !link.hasAttribute('data-page-label')) return;
    if (!link.hasAttribute('data-page-label')) {
      const mayBreak = document.createElement('wbr');
      mayBreak.className = 'before-page';
      link.append(mayBreak);
    }
    toldHere.add(idOf(link));
    const language = link.closest('[lang]')?.getAttribute('lang') ?? '';
    const label = labels[language] ?? labels[document.documentElement.lang];
    set(link, 'data-page-label', ((isBracketed(link) ? label?.bracketed : label?.plain) ?? '{page}').replace('{page}', String(page)));
  });
  return changed;
}
