import { previewWords } from '../../../i18n/preview.ts';
import { spoken } from './beside.ts';
import type { Found } from './content.ts';
import { copyText } from './copyText.ts';
import { body, panel, tools } from './panel.ts';

const SAID_MS = 2000;
type Word = keyof (typeof previewWords)['zh'];

/** In each language of the page; what all write alike stands once. */
function label(of: HTMLElement, word: Word): void {
  // In one element: a button's parts lose the spaces between them.
  const line = document.createElement('span');
  const isAlike = spoken.every(({ language }) => previewWords[language][word] === previewWords.zh[word]);
  for (const { language, tag } of isAlike ? spoken.slice(0, 1) : spoken) {
    const said = document.createElement('span');
    said.lang = tag;
    said.textContent = previewWords[language][word];
    line.append(line.hasChildNodes() ? ' · ' : '', said);
  }
  of.replaceChildren(line);
}

function button(word: Word, act: (own: HTMLButtonElement) => void): HTMLButtonElement {
  const own = document.createElement('button');
  own.type = 'button';
  label(own, word);
  own.addEventListener('click', () => act(own));
  return own;
}

/** A button that copies, and says for a moment whether it could. On it stands what it copies. */
function copies(word: Word, short: Word, text: () => string): HTMLButtonElement {
  const own = button(short, async () => {
    label(own, (await copyText(text())) ? 'copied' : 'notCopied');
    own.role = 'status';
    own.ariaLabel = null;
    setTimeout(() => {
      own.role = null;
      name();
    }, SAID_MS);
  });
  const name = (): void => {
    label(own, short);
    own.ariaLabel = spoken.map(({ language }) => previewWords[language][word]).join(' · ');
  };
  name();
  return own;
}

function heading(word: Word): HTMLElement {
  const own = document.createElement('span');
  own.ariaHidden = 'true';
  label(own, word);
  return own;
}

function goOn(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  label(link, 'goThere');
  return link;
}

const closeButton = (close: () => void): HTMLButtonElement => button('close', close);

/** What can be done from a link's preview: go there. */
export function showPreview(found: Found, href: string, close: () => void): void {
  panel.classList.remove('wide', 'full');
  body.replaceChildren(found.body);
  tools.replaceChildren(goOn(href), closeButton(close));
}

/** Lines up to `at`, the line and the one before with what parts them. */
function readTo(derivation: Element, at: number): void {
  derivation.classList.add('reading');
  [...derivation.children].forEach((line, index) => {
    line.classList.toggle('current', index === at);
    line.classList.toggle('before', index === at - 1);
    line.classList.toggle('ahead', index > at);
  });
}

/** Scrolls the panel, and nothing else, so that all of a line stands above its buttons; of one that is higher than the panel, its head. */
function scrollTo(line: Element | null): void {
  const box = line?.getBoundingClientRect();
  if (box === undefined) return;
  panel.scrollTop += Math.max(0, box.bottom - tools.getBoundingClientRect().top);
  panel.scrollTop -= Math.max(0, panel.getBoundingClientRect().top - (line?.getBoundingClientRect().top ?? 0));
}

function showSteps(derivation: Element, moved: () => void, back: () => void, close: () => void): void {
  const last = derivation.children.length - 1;
  let at = Math.max(1, [...derivation.children].findIndex((line) => line.classList.contains('current')));
  const go = (to: number): void => {
    at = Math.min(last, Math.max(0, to));
    readTo(derivation, at);
    const isHeld = tools.contains(document.activeElement);
    before.disabled = at === 0;
    after.disabled = at === last;
    // A button that cannot be pressed any more would drop the focus.
    if (isHeld && !tools.contains(document.activeElement)) (after.disabled ? before : after).focus();
    moved();
    scrollTo(derivation.querySelector('.current'));
  };
  const before = button('before', () => go(at - 1));
  const after = button('after', () => go(at + 1));
  panel.classList.add('wide');
  body.replaceChildren(derivation);
  tools.replaceChildren(before, after, button('oneEquation', back), closeButton(close));
  go(at);
  (at === last ? before : after).focus();
}

/** What can be done with a numbered equation: copy it in three ways, read how it comes about, see where it is used. */
export function showEquation(found: Found, address: string, moved: () => void, close: () => void): void {
  const { body: entry, derivation } = found;
  const mathml = (): string => entry.querySelector('.equation math')?.outerHTML ?? '';
  const tex = (): string => entry.querySelector('.equation annotation')?.textContent ?? '';
  const back = (): void => {
    panel.classList.remove('wide');
    panel.classList.add('full');
    body.replaceChildren(entry);
    tools.replaceChildren(
      heading('copy'),
      copies('copyLink', 'link', () => address),
      copies('copyTex', 'tex', tex),
      copies('copyMathml', 'mathml', mathml),
      ...(derivation === undefined ? [] : [button('steps', () => showSteps(derivation, moved, back, close))]),
      closeButton(close),
    );
    moved();
  };
  back();
}
