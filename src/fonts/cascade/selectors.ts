import { compile } from 'css-select';
import { parse, type Selector } from 'css-what';
import type { AnyNode, Element } from 'domhandler';

/** A selector made ready for asking elements. */
export interface Matcher {
  readonly matches: (element: Element) => boolean;
  /** Where to look it up: the rightmost `.class`, tag or `[attribute]`, `*` for none of them. */
  readonly key: string;
  readonly specificity: number;
  /** It holds in some states only (hovered, current, opened), so its styles may apply and may not. */
  readonly conditional: boolean;
  /** The styles are those of a pseudo-element of the matched element. */
  readonly pseudoElement: boolean;
  /** It asks for a state that a page just opened is not in. */
  readonly never: boolean;
}

const STATIC_PSEUDOS = new Set(
  'is where not has matches lang root first-child last-child only-child first-of-type last-of-type only-of-type nth-child nth-last-child nth-of-type nth-last-of-type empty'.split(' '),
);
// Scripts and readers change these, so a rule that asks for one may hold on every element that the rest of it fits.
const STATE_ATTRIBUTES = /^(open|hidden|checked|disabled|data-theme|data-state|data-scripted|aria-(current|pressed|checked|selected|expanded|busy|disabled|invalid|sort))$/;

const kind = (token: Selector): string => String(token.type);
const traversals = new Set(['adjacent', 'child', 'descendant', 'parent', 'sibling', 'column-combinator']);

interface Settled {
  readonly tokens: Selector[];
  readonly conditional: boolean;
  readonly pseudoElement: boolean;
  readonly never: boolean;
}

function inner(token: Selector): Selector[][] {
  return 'data' in token && Array.isArray(token.data) ? token.data : [];
}

/** Take out what only a moment decides; for a page just opened (`asOpened`), marks are as written and nothing is hovered. */
function settle(tokens: readonly Selector[], asOpened: boolean): Settled {
  const kept: Selector[] = [];
  let conditional = false;
  let pseudoElement = false;
  let never = false;
  for (const token of tokens) {
    const type = kind(token);
    const name = 'name' in token ? token.name : '';
    if (type === 'pseudo-element') pseudoElement = true;
    else if (type === 'attribute' && STATE_ATTRIBUTES.test(name) && !asOpened) conditional = true;
    else if (type !== 'pseudo') kept.push(token);
    else if (/^(before|after|first-line|first-letter)$/.test(name)) pseudoElement = true;
    else if (!STATIC_PSEUDOS.has(name)) {
      conditional = true;
      never ||= asOpened;
    }
    else if (inner(token).length === 0) kept.push(token);
    else {
      const parts = inner(token).map((part) => settle(part, asOpened));
      const held = name === 'not' ? parts : parts.filter((part) => !part.never);
      const depends = parts.some((part) => part.conditional);
      conditional ||= depends && !asOpened;
      if (depends && name === 'not') continue;
      never ||= held.length === 0;
      // Clone, since css-what's own token is shared with the specificity.
      kept.push({ ...token, data: (held.length === 0 ? parts : held).map((part) => (part.tokens.length > 0 ? part.tokens : parse('*')[0] ?? [])) } as Selector);
    }
  }
  return { tokens: withSubjects(kept), conditional, pseudoElement, never };
}

/** A combinator needs something on each side: `nav > :hover` becomes `nav > *`. */
function withSubjects(tokens: Selector[]): Selector[] {
  const star = parse('*')[0]?.[0];
  if (star === undefined) return tokens;
  return tokens.flatMap((token, i) => {
    const previous = tokens[i - 1];
    const needsLeft = traversals.has(kind(token)) && previous !== undefined && traversals.has(kind(previous));
    const needsRight = traversals.has(kind(token)) && i === tokens.length - 1;
    return [...(needsLeft ? [star] : []), token, ...(needsRight ? [star] : [])];
  });
}

function specificity(tokens: readonly Selector[]): number {
  let sum = 0;
  for (const token of tokens) {
    const type = kind(token);
    if (type === 'attribute') sum += 'name' in token && token.name === 'id' ? 1e6 : 1e3;
    else if (type === 'tag' || type === 'pseudo-element') sum += 1;
    else if (type === 'pseudo') {
      const name = 'name' in token ? token.name : '';
      const alternatives = inner(token);
      if (name === 'where') continue;
      const own = alternatives.length === 0 || name.startsWith('nth') ? 1e3 : 0;
      sum += own + Math.max(0, ...alternatives.map(specificity));
    }
  }
  return sum;
}

function keyOf(tokens: readonly Selector[]): string {
  let attribute = '*';
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || traversals.has(kind(token))) break;
    if (kind(token) === 'attribute' && 'action' in token && token.name === 'class' && String(token.action) === 'element') return `.${token.value}`;
    if (kind(token) === 'tag' && 'name' in token) return token.name;
    if (kind(token) === 'attribute' && 'name' in token) attribute = `[${token.name}]`;
  }
  return attribute;
}

function languageOf(element: Element | null): string {
  for (let node = element; node !== null; node = node.parent !== null && 'attribs' in node.parent ? node.parent : null) {
    const lang = node.attribs['lang'];
    if (lang !== undefined) return lang.toLowerCase();
  }
  return '';
}

function isInLanguage(element: Element, range?: string | null): boolean {
  const lang = languageOf(element);
  return (range ?? '').split(',').some((wanted) => {
    const tag = wanted.trim().replaceAll(/["']/g, '').toLowerCase();
    return lang === tag || lang.startsWith(`${tag}-`);
  });
}

/** Make the alternatives of a selector list ready; one that this parser does not know throws with its text. */
export function matchers(selectorList: string, asOpened = false): Matcher[] {
  return parse(selectorList).map((tokens) => {
    const settled = settle(tokens, asOpened);
    const wanted = settled.tokens.length > 0 ? settled.tokens : (parse('*')[0] ?? []);
    const matches = compile<AnyNode, Element>([wanted], { pseudos: { lang: isInLanguage } });
    return { matches, key: keyOf(wanted), specificity: specificity(tokens), conditional: settled.conditional, pseudoElement: settled.pseudoElement, never: settled.never };
  });
}
