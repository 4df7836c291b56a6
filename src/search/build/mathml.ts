import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { alike, texTokens } from '../mathTokens.ts';

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

/** Brackets around what would read wrongly on one line without them. */
const held = ({ text }: Read): string => (/^(?:\p{L}|[\d.]+|[A-Z]+)(?:[_^]\w|[²³′!])?$/u.test(text) ? text : `(${text})`);

function leaf(element: Element): Read {
  const text = textOf(element).replace(INVISIBLE, '').replaceAll('\u00a0', ' ');
  if (element.name === 'mtext') return { symbols: Array.from(text.normalize('NFKC').replace(/\s+/g, '')).map(alike), text };
  const word = text.trim();
  if (word === '') return NOTHING;
  const symbols = element.name === 'mi' && word.length > 1 ? word.split(/\s+/) : element.name === 'mn' ? [word] : Array.from(word.normalize('NFKC')).map(alike);
  const spaced = element.name === 'mo' && /^[=<>≤≥≠≈∼∝∈→⇒⇔+−×]$/.test(word) && element.prev !== null;
  const after = element.name === 'mi' && word.length > 1 ? ' ' : '';
  return { symbols, text: spaced ? ` ${word} ` : /^[,;]$/.test(word) ? `${word} ` : word + after };
}

function scripts(base: Read, lower: Read, upper: Read): Read {
  const primes = upper.symbols.length > 0 && upper.symbols.every((symbol) => symbol === '′');
  const isTwo = upper.text === '2' ? '²' : upper.text === '3' ? '³' : undefined;
  return {
    symbols: [...base.symbols, ...(primes ? upper.symbols : []), ...(lower.symbols.length > 0 ? ['_', ...lower.symbols] : []), ...(primes || upper.symbols.length === 0 ? [] : ['^', ...upper.symbols])],
    text: base.text.trimEnd() + (lower.text === '' ? '' : `_${held(lower)}`) + (upper.text === '' ? '' : primes ? '′' : (isTwo ?? `^${held(upper)}`)),
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
