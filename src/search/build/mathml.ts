import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { alike, texTokens } from '../mathTokens.ts';
import { scriptsOf, scriptText } from '../scripts.ts';

/** A formula in symbols, to be looked up, and as one line of text, to be read. */
export interface Read {
  readonly symbols: readonly string[];
  readonly text: string;
}

const NOTHING: Read = { symbols: [], text: '' };
const ACCENTS = new Map([['^', '\\hat'], ['ˆ', '\\hat'], ['‾', '\\bar'], ['ˉ', '\\bar'], ['¯', '\\bar'], ['~', '\\tilde'], ['˜', '\\tilde'], ['→', '\\vec']]);
const INVISIBLE = /[\u2061-\u2064\u200b]/g;

function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  return isTag(node) ? node.children.map(textOf).join('') : '';
}

const join = (parts: readonly Read[]): Read => ({ symbols: parts.flatMap(({ symbols }) => symbols), text: parts.map(({ text }) => text).join('') });

/** A text without what stands low or high in it. */
const base = (text: string): string => scriptsOf(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

/** One sign, a number, a bracket, or a differential, with its scripts: it reads as one thing beside a stroke. */
const ONE_THING = /^(?:[d∂][²³]?)?(?:\p{L}|[\d.]+|\([^()]*\)|\p{L}\(\p{L}\))[²³′!]*$/u;

/** Brackets around what would read wrongly on one line without them. */
const held = ({ text }: Read): string => (ONE_THING.test(base(text)) ? text : `(${text})`);

function leaf(element: Element): Read {
  const text = textOf(element).replace(INVISIBLE, '').replaceAll('\u00a0', ' ');
  if (element.name === 'mtext') return { symbols: Array.from(text.normalize('NFKC').replace(/\s+/g, '')).map(alike), text };
  const word = text.trim();
  if (word === '') return NOTHING;
  const symbols = element.name === 'mi' && word.length > 1 ? word.split(/\s+/) : element.name === 'mn' ? [word] : Array.from(word.normalize('NFKC')).map(alike);
  if (element.name === 'mi' && word.length > 1) return { symbols, text: nameInLine(element, word) };
  const spaced = element.name === 'mo' && (/^[=<>≤≥≠≈∼∝∈→⇒⇔×]$/.test(word) ? element.prev !== null : /^[+−]$/.test(word) && isBetween(element));
  return { symbols, text: spaced ? ` ${word} ` : /^[,;]$/.test(word) ? `${word} ` : word };
}

/** What stands beside an element, signs that are not seen left out. */
function beside(element: Element, side: 'prev' | 'next'): Element | undefined {
  for (let other = element[side]; other !== null; other = other[side]) if (isTag(other) && other.name !== 'mspace' && textOf(other).replace(INVISIBLE, '').trim() !== '') return other;
  return undefined;
}

/** Whether something ends before an element. After another sign, or at the start, a plus or minus belongs to what follows. */
function isBetween(element: Element): boolean {
  const before = beside(element, 'prev');
  return before !== undefined && (before.name !== 'mo' || /^[)\]}!|∣′]$/.test(textOf(before).trim()));
}

/** The name of a function, apart from the letters around it. */
function nameInLine(element: Element, word: string): string {
  const after = beside(element, 'next');
  const opens = after === undefined || (after.name === 'mo' && /^[([{]$/.test(textOf(after).trim()));
  return `${isBetween(element) ? ' ' : ''}${word}${opens ? '' : ' '}`;
}

/** A sum or a product stands apart from what it is of. */
const LARGE = /^[∑∏∫]$|^(?:max|min|lim)$/;

function scripts(of: Read, lower: Read, upper: Read): Read {
  // A brace below only shows how far the formula reaches of which the script says how often it stands there.
  if (/^[⏞⏟]$/.test(`${lower.text}${upper.text}`)) return of;
  const primes = upper.symbols.length > 0 && upper.symbols.every((symbol) => symbol === '′');
  const isTwo = upper.text === '2' ? '²' : upper.text === '3' ? '³' : undefined;
  return {
    symbols: [...of.symbols, ...(primes ? upper.symbols : []), ...(lower.symbols.length > 0 ? ['_', ...lower.symbols] : []), ...(primes || upper.symbols.length === 0 ? [] : ['^', ...upper.symbols])],
    text: of.text.trimEnd() + (lower.text === '' ? '' : scriptText('_', lower.text.trim())) + (upper.text === '' ? '' : primes ? '′' : (isTwo ?? scriptText('^', upper.text.trim()))) + (LARGE.test(of.text.trim()) ? ' ' : ''),
  };
}

function readElement(element: Element): Read {
  const parts = element.children.filter(isTag).filter(({ name }) => name !== 'annotation');
  const [first = NOTHING, second = NOTHING, third = NOTHING] = parts.map(readElement);
  switch (element.name) {
    case 'mi':
    case 'mo':
    case 'mn':
    case 'mtext':
      return leaf(element);
    case 'mspace':
      return { symbols: [], text: ' ' };
    case 'mfrac': {
      const isBinomial = (element.attribs['linethickness'] ?? '').startsWith('0');
      if (isBinomial) return { symbols: ['\\binom', ...first.symbols, ...second.symbols], text: `${first.text} choose ${second.text}` };
      return { symbols: ['\\frac', ...first.symbols, ...second.symbols], text: `${held(first)}/${held(second)}` };
    }
    case 'msqrt': {
      const inside = join(parts.map(readElement));
      return { symbols: ['\\sqrt', ...inside.symbols], text: `√${held(inside)}` };
    }
    case 'msup':
      return scripts(first, NOTHING, second);
    case 'msub':
    case 'munder':
      return scripts(first, second, NOTHING);
    case 'msubsup':
    case 'munderover':
      return scripts(first, second, third);
    case 'mover': {
      const accent = ACCENTS.get(second.text.trim());
      return accent === undefined ? scripts(first, NOTHING, second) : { symbols: [accent, ...first.symbols], text: first.text + (accent === '\\hat' ? '\u0302' : '') };
    }
    default:
      return join(parts.map(readElement));
  }
}

/** The brackets that stand around a binomial coefficient are part of it. */
function withoutBinomialBrackets(symbols: readonly string[]): string[] {
  return symbols.filter((symbol, at) => !(symbol === '(' && symbols[at + 1] === '\\binom'));
}

/** The formula of a `<math>` element. */
export function readMath(math: Element): Read {
  const { symbols, text } = readElement(math);
  const binomials = symbols.filter((symbol) => symbol === '\\binom').length;
  let closed = 0;
  const tidy = withoutBinomialBrackets(symbols).filter((symbol, at, row) => {
    // `\binom n k )`: its closing bracket follows two single symbols.
    const ends = symbol === ')' && row[at - 3] === '\\binom' && closed < binomials;
    if (ends) closed += 1;
    return !ends;
  });
  return { symbols: tidy, text: text.replace(/\((\S+) choose (\S+)\)/g, 'C($1, $2)').replace(/ {2,}/g, ' ').trim() };
}

/** A formula so short that the page holds it as text. */
export function readAtom(text: string): Read {
  return { symbols: texTokens(text), text };
}
