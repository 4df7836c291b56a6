import type { Element } from 'domhandler';
import { fontRules, type Declaration, type FontRule } from './stylesheet.ts';
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
}

/** What browsers say before any stylesheet does. */
const BROWSER_STYLES = `
  b, strong, th, h1, h2, h3, h4, h5, h6 { font-weight: bold }
  i, em, cite, var, dfn, address { font-style: italic }
  code, kbd, samp, pre, tt { font-family: monospace }
  optgroup { font-weight: bold }
`;

const INITIAL: TextStyle = { families: ['serif'], weights: [400], styles: ['normal'], props: new Map() };

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
  for (const { declarations, conditional } of steps) {
    for (const { property, value } of declarations) {
      if (property.startsWith('--') || property === 'content') continue;
      const said = fontValue(property, resolveVars(value, props));
      if (said.family !== undefined) families = either(families, [said.family], conditional);
      if (said.style !== undefined) styles = either(styles, [said.style], conditional);
      const { weight } = said;
      if (weight !== undefined) weights = either(weights, [...new Set(parent.weights.map((inherited) => weightNumber(weight, inherited)))], conditional);
    }
  }
  const same = families === parent.families && weights === parent.weights && styles === parent.styles && props === parent.props;
  return same ? parent : { families, weights, styles, props };
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

/** The cascade of one list of stylesheets, cut down to what chooses a face. */
export class Cascade {
  readonly initial: TextStyle = INITIAL;
  readonly #browser: readonly FontRule[];
  readonly #rules = new Map<string, FontRule[]>();
  readonly #known = new Map<TextStyle, Map<string, TextStyle>>();

  constructor(css: string) {
    this.#browser = fontRules(BROWSER_STYLES);
    for (const rule of fontRules(css)) {
      const already = this.#rules.get(rule.key);
      if (already === undefined) this.#rules.set(rule.key, [rule]);
      else already.push(rule);
    }
  }

  /** The author's rules that fit an element, weakest first. */
  rulesOf(element: Element): FontRule[] {
    const classes = (element.attribs['class'] ?? '').split(/\s+/).filter((name) => name !== '');
    const keys = ['*', element.name, ...classes.map((name) => `.${name}`)];
    const candidates = keys.flatMap((key) => this.#rules.get(key) ?? []);
    return candidates.filter((rule) => rule.matches(element)).toSorted((a, b) => a.rank - b.rank);
  }

  styleOf(element: Element, parent: TextStyle): TextStyle {
    const rules = this.rulesOf(element).filter((rule) => !rule.pseudoElement);
    const browser = this.#browser.filter((rule) => rule.key === element.name);
    const own = [...attributeSteps(element), ...inlineSteps(element)];
    if (own.length > 0) return computed(parent, [...browser, ...attributeSteps(element), ...rules, ...inlineSteps(element)]);
    if (rules.length + browser.length === 0) return parent;
    const key = `${browser.length > 0 ? element.name : ''}|${rules.map((rule) => rule.rank).join(' ')}`;
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
    const rules = this.rulesOf(element).filter((rule) => rule.pseudoElement);
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
