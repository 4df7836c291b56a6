import { isBinomial, isToken, mathTree, type MathNode } from './mathTree.ts';
import type { MathWords } from './mathWords.ts';

/** A formula in words. */
export function sayMath(mathml: string, words: MathWords): string {
  const tree = mathTree(mathml);
  const letters = new Set(tokensOf(tree).flatMap(({ name, text }) => (name === 'mi' ? [text] : [])));
  return words.tidy(new Speaker(words, letters).say(tree));
}

const INVISIBLE = /[\u{2061}-\u{2064}\u{200b}]/gu;
const LARGE = new Set(['∑', '∏']);
const BRACE = '⏟';
/** A mark of a fence as an identifier, which is how KaTeX writes |z|; as an operator it means "given". */
const BAR = '∣';
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function tokensOf(node: MathNode): MathNode[] {
  return isToken(node) ? [node] : node.kids.flatMap(tokensOf);
}

function membersOf(node: MathNode | undefined): readonly MathNode[] {
  if (node === undefined) return [];
  return node.name === 'mrow' ? node.kids : [node];
}

const isSign = (node: MathNode | undefined, text: string): boolean => node?.name === 'mo' && node.text === text;

function isSimple(node: MathNode | undefined): boolean {
  if (node === undefined || isToken(node)) return true;
  const [sign, value, ...more] = node.kids;
  if (node.name === 'mrow' && more.length === 0 && (isSign(sign, '−') || isSign(sign, '+'))) return isSimple(value);
  return ['msub', 'msup', 'mover'].includes(node.name) && node.kids.every(isSimple);
}

/** A letter that stands for a function here: a capital, σ, f or g, or a name such as log. */
function isFunction(node: MathNode | undefined): boolean {
  if (node === undefined) return false;
  if (node.name === 'mi') return /^([A-Z]|[σfghφψ]|[a-z]{2,}|\P{ASCII})$/u.test(node.text.normalize('NFKC')) && !/^[\u{3b1}-\u{3c2}\u{3c4}-\u{3c9}∞∂]$/u.test(node.text);
  return /^m(sub|sup|subsup|over)$/.test(node.name) && isFunction(node.kids[0]) && !/^[\d−]/.test(node.kids[1]?.text ?? '');
}

class Speaker {
  readonly #words: MathWords;
  readonly #letters: ReadonlySet<string>;

  constructor(words: MathWords, letters: ReadonlySet<string>) {
    this.#words = words;
    this.#letters = letters;
  }

  say(node: MathNode | undefined): string {
    if (node === undefined) return '';
    if (isToken(node)) return this.#token(node);
    const words = this.#words;
    const [base, first, second] = node.kids;
    switch (node.name) {
      case 'mfrac':
        return this.#fraction(node);
      case 'msqrt':
        return words.root(this.say(base), isSimple(base), '');
      case 'mroot':
        return words.root(this.say(base), isSimple(base), this.say(first));
      case 'msup':
        return this.#power(this.say(base), first);
      case 'msub':
      case 'munder':
        return this.#under(base, first);
      case 'msubsup':
      case 'munderover':
        return LARGE.has(base?.text ?? '') ? this.#large(base, first, second) : this.#power(this.#under(base, first), second);
      case 'mover':
        return this.#accented(base, first);
      case 'mtable':
        return words.rows(node.kids.map((row) => words.joined(row.kids.map((cell) => this.say(cell)))));
      default:
        return this.#row(node.kids);
    }
  }

  #row(kids: readonly MathNode[]): string {
    const words: string[] = [];
    for (let at = 0; at < kids.length; at += 1) {
      const kid = kids[at];
      const close = this.#callEnd(kids, at) ?? this.#barEnd(kids, at);
      if (kid === undefined) continue;
      if (close !== undefined) {
        const isCall = kid.text !== BAR;
        const inner = kids.slice(at + (isCall ? 2 : 1), close);
        const said = this.#row(inner);
        const simple = inner.length === 1 && isSimple(inner[0]);
        words.push(isCall ? this.#words.call(this.say(kid), said, simple) : this.#words.absolute(said, simple));
        at = close;
      } else words.push(this.#isPrefix(kid, kids[at - 1]) ? (kid.text === '−' ? this.#words.minus : this.#words.plus) : this.say(kid));
    }
    return this.#words.joined(words);
  }

  /** Where the bracket closes that holds a function's argument. */
  #callEnd(kids: readonly MathNode[], at: number): number | undefined {
    if (!isFunction(kids[at]) || !isSign(kids[at + 1], '(')) return undefined;
    return closing(kids, at + 1);
  }

  #barEnd(kids: readonly MathNode[], at: number): number | undefined {
    if (kids[at]?.name !== 'mi' || kids[at].text !== BAR) return undefined;
    const end = kids.findIndex((kid, index) => index > at && kid.name === 'mi' && kid.text === BAR);
    return end < 0 ? undefined : end;
  }

  #isPrefix(node: MathNode, before: MathNode | undefined): boolean {
    if (!isSign(node, '−') && !isSign(node, '+')) return false;
    return before === undefined || (before.name === 'mo' && !/^[)\]}!]$/.test(before.text));
  }

  #token({ name, text, attributes }: MathNode): string {
    const { operators, letters, styled } = this.#words;
    const plain = text.replace(INVISIBLE, '');
    if (name === 'mn') return plain.replaceAll(',', '');
    if (name === 'mtext') return plain.replaceAll('\u00a0', ' ').trim();
    if (name === 'mo') return operators[plain] ?? plain;
    const letter = plain.normalize('NFKC');
    const said = letters[letter] ?? operators[letter] ?? letter;
    const variant = attributes['mathvariant'] ?? '';
    if (/script/.test(variant) || /^[\u{1d49c}-\u{1d503}ℒℋℐℛℬℰℱℳ]$/u.test(plain)) return styled('script', said);
    if (/double/.test(variant) || /^[ℂℍℕℙℚℝℤ\u{1d538}-\u{1d56b}]$/u.test(plain)) return styled('double', said);
    return /^[A-Z]$/.test(letter) && this.#letters.has(letter.toLowerCase()) ? styled('capital', said) : said;
  }

  #fraction(node: MathNode): string {
    const [above, below] = node.kids;
    if (isBinomial(node)) return this.#words.binomial(this.say(above), this.say(below));
    return this.#derivative(above, below) ?? this.#words.fraction(this.say(above), this.say(below), isSimple(above) && isSimple(below));
  }

  /** `dL/dz`, `∂²L/∂z²`, and the bare operator `d/dz`. */
  #derivative(above: MathNode | undefined, below: MathNode | undefined): string | undefined {
    const [mark, ...of] = membersOf(above);
    const [again, ...by] = membersOf(below);
    const sign = mark?.name === 'msup' ? mark.kids[0]?.text : mark?.text;
    if (sign === undefined || !['d', '∂'].includes(sign) || again?.text !== sign || by.length === 0) return undefined;
    if (of.some((each) => each.text === '/')) return undefined;
    const exponent = mark?.name === 'msup' ? this.say(mark.kids[1]) : '';
    const variables = by.filter(({ text }) => text !== sign).map((each) => (exponent !== '' && each.name === 'msup' ? this.say(each.kids[0]) : this.say(each)));
    const order = exponent === '' ? '' : this.#words.order(exponent);
    return this.#words.derivative({ of: this.#row(of), by: this.#words.joined(variables), order, isPartial: sign === '∂' });
  }

  #power(base: string, exponent: MathNode | undefined): string {
    const words = this.#words;
    const signs = membersOf(exponent).map(({ text }) => text);
    if (signs.every((sign) => /^′+$/.test(sign))) return words.prime(base, signs.join('').length);
    const [only = ''] = signs;
    if (signs.length === 1) {
      if (only === '∗' || only === '*') return words.star(base);
      if (only === '⊤' || only === '⊺') return words.transpose(base);
      if (only === '2') return words.square(base);
      if (only === '3') return words.cube(base);
    }
    if (only === '(') return words.raised(base, this.say(exponent));
    return words.power(base, this.say(exponent), isSimple(exponent));
  }

  #under(base: MathNode | undefined, index: MathNode | undefined): string {
    const words = this.#words;
    const text = base?.text ?? '';
    if (LARGE.has(text)) return this.#large(base, index, undefined);
    if (text === 'lim') return words.limit(this.say(base), this.say(index));
    if (/^(arg\s*)?(max|min)$/.test(text) || (base !== undefined && /(max|min)$/.test(tokensOf(base).map((each) => each.text).join('')))) {
      return words.optimum(this.say(base), this.say(index));
    }
    if (index?.text === BRACE) return this.say(base);
    const hasBrace = base !== undefined && /^munder(over)?$/.test(base.name) && base.kids[1]?.text === BRACE;
    return hasBrace ? words.braced(this.say(base.kids[0]), this.say(index)) : words.index(this.say(base), this.say(index), isSimple(index));
  }

  #large(base: MathNode | undefined, from: MathNode | undefined, to: MathNode | undefined): string {
    const members = membersOf(from);
    const equals = members.findIndex((each) => isSign(each, '='));
    const over = equals < 0 ? members : members.slice(0, equals);
    const start = equals < 0 ? [] : members.slice(equals + 1);
    return this.#words.large(base?.text ?? '', { over: this.#row(over), from: this.#row(start), to: this.say(to) });
  }

  #accented(base: MathNode | undefined, accent: MathNode | undefined): string {
    const named = this.#words.accents[accent?.text ?? ''];
    return named === undefined ? this.#words.under(this.say(base), this.say(accent)) : this.#words.joined([this.say(base), named]);
  }
}

function closing(kids: readonly MathNode[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < kids.length; at += 1) {
    const text = kids[at]?.name === 'mo' ? (kids[at]?.text ?? '') : '';
    if (text in CLOSES) depth += 1;
    else if (Object.values(CLOSES).includes(text)) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
