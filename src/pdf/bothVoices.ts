/*
 * A figure that stands beside two languages is drawn once, in the first. On paper, where it cannot change its language, it says in the
 * others too what its own page says there: readings, heads and captions of tables, the state, the text alternative, and the words
 * in the drawing. The functions here are sent to the browser as they stand: each holds everything that it needs.
 */
/* oxlint-disable unicorn/consistent-function-scoping */

/** A figure as the page of another language shows it. */
export interface Voice {
  /** The language's tag. */
  readonly tag: string;
  readonly id: string;
  readonly html: string;
}

/** The figures of a page that is set in one language. */
export function readVoices(): Voice[] {
  return [...document.querySelectorAll<HTMLElement>('figure[data-widget]')].flatMap((figure) => {
    const root = figure.querySelector('.figure-root');
    return root === null ? [] : [{ tag: document.documentElement.lang, id: figure.id, html: root.outerHTML }];
  });
}

/**
 * @param leads what stands before the words of the drawing, by language tag
 */
export function addVoices({ voices, leads }: { readonly voices: readonly Voice[]; readonly leads: Readonly<Record<string, string>> }): void {
  /** For the screen, or said otherwise: the title stands over the caption in each language, and formulas are everyone's. */
  const LEFT = '.needs-script, .predict, .katex, .figure-title, .figure-data > summary';
  const isWords = (node: Node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '';
  /** Without spaces, stops and capitals, in which languages differ where their words do not. */
  const lettersOf = (element: globalThis.Element) => (element.textContent ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

  const speak = (own: globalThis.Element, other: globalThis.Element, tag: string): void => {
    if (own.localName !== other.localName) throw new Error(`a figure has ${own.localName} in one language where ${other.localName} stands in ${tag}`);
    if (own.matches(LEFT)) return;
    if (own.localName === 'svg') {
      const [alternative, twin] = [own.getAttribute('aria-label'), other.getAttribute('aria-label')];
      if (alternative !== null && twin !== null && twin !== alternative) own.setAttribute('aria-label', `${alternative} ${twin}`);
      return;
    }
    if (![...own.childNodes].some(isWords)) {
      [...own.children].forEach((kid, index) => {
        const twin = other.children[index];
        if (twin !== undefined) speak(kid, twin, tag);
      });
      return;
    }
    if (lettersOf(own) === lettersOf(other)) return;
    const voice = document.createElement('span');
    voice.lang = tag;
    voice.className = 'voice';
    voice.append(...[...other.childNodes].map((node) => node.cloneNode(true)));
    // The address is the same for all, and a sign in front of a word stands there already.
    voice.querySelectorAll('svg, [data-figure-address]').forEach((each) => each.remove());
    voice.querySelectorAll('br').forEach((each) => each.replaceWith(' '));
    own.insertBefore(voice, own.querySelector(':scope > [data-figure-address]'));
  };

  const wordOf = (text: globalThis.Element, tag: string): HTMLElement => {
    const word = document.createElement('span');
    word.lang = tag;
    // The page's faces have a word of its drawing in the weight that it has there; one of another page has no style here.
    if (text.isConnected) word.style.fontWeight = getComputedStyle(text).fontWeight;
    for (const node of text.childNodes) {
      let part: Node = document.createTextNode(node.textContent ?? '');
      for (const [name, tagName] of [['.plot-math', 'var'], ['.plot-index', 'sub']] as const) {
        if (!(node instanceof globalThis.Element) || !node.matches(name)) continue;
        const outer = document.createElement(tagName);
        outer.append(part);
        part = outer;
      }
      word.append(part);
    }
    return word;
  };

  /** What is written in the drawing, each word with what it says in the other language. */
  const wordsDrawn = (figure: HTMLElement, other: globalThis.Element, tag: string): void => {
    const own = [...figure.querySelectorAll('.figure-root svg')];
    const twins = [...other.querySelectorAll('svg')];
    const pairs = new Map<string, [globalThis.Element, globalThis.Element]>();
    own.forEach((drawing, at) => {
      if (drawing.getClientRects().length === 0) return;
      const texts = [...(twins[at]?.querySelectorAll('text') ?? [])];
      drawing.querySelectorAll('text').forEach((text, index) => {
        const twin = texts[index];
        if (twin !== undefined && lettersOf(text) !== lettersOf(twin)) pairs.set(lettersOf(text), [text, twin]);
      });
    });
    const caption = [...figure.querySelectorAll<HTMLElement>('figcaption > [lang]')].find(({ lang }) => lang === tag);
    if (pairs.size === 0 || caption === undefined) return;
    const list = document.createElement('p');
    list.className = 'drawn-words';
    list.append(leads[tag] ?? '');
    [...pairs.values()].forEach(([text, twin], index) => list.append(index === 0 ? '' : '; ', wordOf(text, figure.lang), ' ', wordOf(twin, tag)));
    caption.append(list);
  };

  for (const { tag, id, html } of voices) {
    const figure = document.getElementById(id);
    const root = figure?.querySelector('.figure-root');
    const other = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
    if (figure === null || root === null || root === undefined || other === null) throw new Error(`the figure ${id} stands in ${tag} and not here`);
    wordsDrawn(figure, other, tag);
    speak(root, other, tag);
  }
}
