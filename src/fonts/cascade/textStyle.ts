import type { Element } from 'domhandler';
import { groupBy } from '../groupBy.ts';
import { fontRules, type Declaration, type FontRule } from './stylesheet.ts';
import type { View } from './view.ts';
import { fontValue, resolveVars, weightNumber, type FontStyle } from './values.ts';

/**
 * How a text may be set. Where a rule holds only at times (in print, when hovered, when current), both what it says
 * and what held before stand here: a font subset must serve every state that a reader can bring about.
 */
export interface TextStyle {
  readonly families: readonly string[];
  readonly weights: readonly number[];
  readonly styles: readonly FontStyle[];
  /** Custom properties that fonts draw on. */
  readonly props: ReadonlyMap<string, string>;
  /** Not laid out, and what is inside it neither. */
  readonly hidden: boolean;
}

/** What browsers say before any stylesheet does. */
const BROWSER_STYLES = `
  b, strong, th, h1, h2, h3, h4, h5, h6 { font-weight: bold }
  i, em, cite, var, dfn, address { font-style: italic }
  code, kbd, samp, pre, tt { font-family: monospace }
  optgroup { font-weight: bold }
  [hidden], dialog:not([open]), details:not([open]) > :not(summary) { display: none }
`;

const INITIAL: TextStyle = { families: ['serif'], weights: [400], styles: ['normal'], props: new Map(), hidden: false };

function either<T>(now: readonly T[], next: readonly T[], conditional: boolean): readonly T[] {
  return conditional ? [...new Set([...now, ...next])] : next;
}

interface Step {
  readonly declarations: readonly Declaration[];
  readonly conditional: boolean;
}

function withProps(parent: TextStyle, steps: readonly Step[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const { declarations, conditional } of steps) {
    if (conditional) continue;
    for (const { property, value } of declarations) if (property.startsWith('--')) own.set(property, value);
  }
  return own.size === 0 ? parent.props : new Map([...parent.props, ...own]);
}

function computed(parent: TextStyle, steps: readonly Step[]): TextStyle {
  const props = withProps(parent, steps);
  let { families, weights, styles } = parent;
  let hidden = parent.hidden;
  for (const { declarations, conditional } of steps) {
    for (const { property, value } of declarations) {
      if (property.startsWith('--') || property === 'content') continue;
      if (property === 'display') {
        // Where it may be hidden and may not (by the room around it), take it as shown.
        if (!conditional || value !== 'none') hidden = parent.hidden || value === 'none';
        continue;
      }
      const said = fontValue(property, resolveVars(value, props));
      if (said.family !== undefined) families = either(families, [said.family], conditional);
      if (said.style !== undefined) styles = either(styles, [said.style], conditional);
      const { weight } = said;
      if (weight !== undefined) weights = either(weights, [...new Set(parent.weights.map((inherited) => weightNumber(weight, inherited)))], conditional);
    }
  }
  const same = families === parent.families && weights === parent.weights && styles === parent.styles && props === parent.props && hidden === parent.hidden;
  return same ? parent : { families, weights, styles, props, hidden };
}

function attributeSteps(element: Element): Step[] {
  const { attribs } = element;
  const presentation = ['font-family', 'font-weight', 'font-style'].flatMap((property) => {
    const value = attribs[property];
    return value === undefined ? [] : [{ property, value }];
  });
  return presentation.length === 0 ? [] : [{ declarations: presentation, conditional: false }];
}

function inlineSteps(element: Element): Step[] {
  const style = element.attribs['style'];
  if (style === undefined || !/font|--/.test(style)) return [];
  const declarations = style.split(';').flatMap((piece) => {
    const colon = piece.indexOf(':');
    const property = piece.slice(0, colon).trim();
    return colon > 0 && /^(font(-family|-weight|-style)?|--[\w-]+)$/.test(property) ? [{ property, value: piece.slice(colon + 1).trim() }] : [];
  });
  return declarations.length === 0 ? [] : [{ declarations, conditional: false }];
}

function byKey(rules: readonly FontRule[]): ReadonlyMap<string, readonly FontRule[]> {
  return groupBy(rules, (rule) => rule.key);
}

function keysOf(element: Element): string[] {
  const keys = ['*', element.name];
  for (const name in element.attribs) {
    if (name !== 'class' && name !== 'style') keys.push(`[${name}]`);
  }
  for (const name of (element.attribs['class'] ?? '').split(' ')) if (name !== '') keys.push(`.${name}`);
  return keys;
}

/** The rules that fit an element, weakest first. */
function fitting(rules: ReadonlyMap<string, readonly FontRule[]>, element: Element, keys: readonly string[]): FontRule[] {
  const found: FontRule[] = [];
  for (const key of keys) {
    for (const rule of rules.get(key) ?? []) if (rule.matches(element)) found.push(rule);
  }
  return found.length > 1 ? found.toSorted((a, b) => a.rank - b.rank) : found;
}

/**
 * The cascade of one list of stylesheets, cut down to what chooses a face: as it may be at any time, or as it is in one view
 * when the page has just opened.
 */
export class Cascade {
  readonly initial: TextStyle = INITIAL;
  readonly #browser: ReadonlyMap<string, readonly FontRule[]>;
  readonly #rules: ReadonlyMap<string, readonly FontRule[]>;
  readonly #pseudo: ReadonlyMap<string, readonly FontRule[]>;
  readonly #known = new Map<TextStyle, Map<string, TextStyle>>();

  constructor(css: string, view?: View) {
    const rules = fontRules(css, view);
    this.#browser = byKey(fontRules(BROWSER_STYLES, view));
    this.#rules = byKey(rules.filter((rule) => !rule.pseudoElement));
    this.#pseudo = byKey(rules.filter((rule) => rule.pseudoElement));
  }

  styleOf(element: Element, parent: TextStyle): TextStyle {
    const keys = keysOf(element);
    const browser = fitting(this.#browser, element, keys);
    const rules = fitting(this.#rules, element, keys);
    const presentation = attributeSteps(element);
    const inline = inlineSteps(element);
    if (presentation.length + inline.length > 0) return computed(parent, [...browser, ...presentation, ...rules, ...inline]);
    if (rules.length + browser.length === 0) return parent;
    const key = `${browser.map((rule) => rule.rank).join(' ')}|${rules.map((rule) => rule.rank).join(' ')}`;
    const children = this.#known.get(parent) ?? new Map<string, TextStyle>();
    this.#known.set(parent, children);
    const known = children.get(key);
    if (known !== undefined) return known;
    const style = computed(parent, [...browser, ...rules]);
    children.set(key, style);
    return style;
  }

  /** The style of a pseudo-element of `element`, and the strings that it shows. */
  generated(element: Element, style: TextStyle): { readonly style: TextStyle; readonly text: string } | undefined {
    const rules = fitting(this.#pseudo, element, keysOf(element));
    if (rules.length === 0) return undefined;
    const contents = rules.flatMap((rule) => rule.declarations.filter(({ property }) => property === 'content'));
    if (contents.length === 0) return undefined;
    const text = contents.map(({ value }) => shownText(resolveVars(value, style.props), element)).join('');
    return { style: computed(style, rules), text };
  }
}

/** The characters of a `content` value: its strings, and the attributes that it shows. */
function shownText(value: string, element: Element): string {
  const strings = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g)].map((found) => unescaped(found[1] ?? found[2] ?? ''));
  const attributes = [...value.matchAll(/attr\(\s*([\w-]+)/g)].map((found) => element.attribs[found[1] ?? ''] ?? '');
  return [...strings, ...attributes].join('');
}

function unescaped(text: string): string {
  return text
    .replaceAll(/\\([0-9a-f]{1,6})\s?/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll(/\\(.)/g, '$1');
}
