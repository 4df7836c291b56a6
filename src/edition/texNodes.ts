import { groupEnd } from './texGroups.ts';

/** What a piece of a formula is to its neighbors: TeX's own classes, and `gap` for spaces, `&`, `\\`, environments, and the stop of a sentence. */
export type TexKind = 'ord' | 'op' | 'bin' | 'rel' | 'open' | 'close' | 'punct' | 'gap';

/** One piece of a formula with its scripts. Joined, its parts are the piece as its author wrote it. */
export interface TexNode {
  readonly kind: TexKind;
  /** What it is apart from what stands in its braces: `\frac`, `x`, `+`. */
  readonly head: string;
  readonly parts: readonly (string | readonly TexNode[])[];
}

/** Groups that a command takes; what they hold is read further, unless the command stands in `WHOLE`. */
const GROUPS: Readonly<Record<string, number>> = {
  '\\frac': 2, '\\tfrac': 2, '\\dfrac': 2, '\\binom': 2, '\\sqrt': 1, '\\hat': 1, '\\underbrace': 1,
  '\\text': 1, '\\operatorname': 1, '\\mathrm': 1, '\\mathcal': 1, '\\mathit': 1, '\\mathsf': 1, '\\mathbb': 1,
};
const WHOLE = new Set(['\\text', '\\operatorname', '\\mathrm', '\\mathcal', '\\mathit', '\\mathsf', '\\mathbb']);
/** Colors: they change nothing of what a formula says. */
const COLORS = new Set(['\\mse', '\\ce', '\\model', '\\data', '\\hl']);

const KINDS: Readonly<Record<Exclude<TexKind, 'ord'>, ReadonlySet<string>>> = {
  op: new Set(['\\sum', '\\prod', '\\arg', '\\max', '\\min', '\\log', '\\exp']),
  bin: new Set(['+', '-', '*', '\\cdot', '\\times']),
  rel: new Set(['=', '<', '>', ':', '\\le', '\\ge', '\\sim', '\\mid', '\\in', '\\approx', '\\|']),
  open: new Set(['(', '[', '\\{', '\\bigl', '\\Bigl', '\\biggl']),
  close: new Set([')', ']', '\\}', '\\bigr', '\\Bigr', '\\biggr']),
  punct: new Set([',', ';']),
  gap: new Set(['&', '\\\\', '\\,', '\\;', '\\!', '\\ ', '~', '\\quad', '\\qquad', '{}']),
};
const SIZED = /^\\[bB]igg?[lr]$/;

function kindOf(token: string): TexKind {
  const found = Object.entries(KINDS).find(([, tokens]) => tokens.has(token));
  return (found?.[0] as TexKind | undefined) ?? 'ord';
}

/** The token at `at`: a command with its name, or one character. */
function tokenAt(tex: string, at: number): string {
  if (tex.startsWith('{}', at)) return '{}';
  if (tex[at] !== '\\') return tex[at] ?? '';
  return /^\\(?:[A-Za-z]+|[\s\S])/.exec(tex.slice(at))?.[0] ?? '\\';
}

const skipSpace = (tex: string, at: number): number => at + (/^\s*/.exec(tex.slice(at))?.[0].length ?? 0);

interface Read {
  readonly parts: (string | readonly TexNode[])[];
  readonly end: number;
}

/** An argument: a group in braces, or the one token after spaces. */
function readArgument(tex: string, from: number, whole: boolean): Read {
  const at = skipSpace(tex, from);
  if (tex[at] !== '{') {
    const token = tokenAt(tex, at);
    // The space between a command and a letter stays.
    const gap = /^[A-Za-z]/.test(token) ? tex.slice(from, at) : '';
    return { parts: [`${gap}${token}`], end: at + token.length };
  }
  const end = groupEnd(tex, at);
  const inner = tex.slice(at + 1, end);
  return { parts: ['{', whole ? inner : texNodes(inner), '}'], end: end + 1 };
}

function readScripts(tex: string, from: number): Read {
  const parts: Read['parts'] = [];
  let end = from;
  for (;;) {
    const sign = tex[end] ?? '';
    if (sign === "'" || sign === '!') {
      parts.push(sign);
      end += 1;
    } else if (sign === '^' || sign === '_') {
      const argument = readArgument(tex, end + 1, false);
      parts.push(sign, ...argument.parts);
      end = argument.end;
    } else return { parts, end };
  }
}

/** Where the `\\right` stands that ends the `\\left` at `from`. */
function closingDelimiter(tex: string, from: number): number {
  let depth = 0;
  for (const found of tex.slice(from).matchAll(/\\(left|right)(?![A-Za-z])/g)) {
    depth += found[1] === 'left' ? 1 : -1;
    if (depth === 0) return from + found.index;
  }
  throw new Error(`\\left has no \\right: ${tex}`);
}

function readBody(tex: string, at: number, token: string): Read & { kind: TexKind; head: string } {
  const after = at + token.length;
  // An environment only sets its rows below each other: its pieces are the formula's own.
  if (token === '\\begin' || token === '\\end') {
    const end = tex.indexOf('}', after) + 1;
    return { kind: 'gap', head: token, parts: [tex.slice(at, end)], end };
  }
  if (token === '\\left') {
    const open = tokenAt(tex, after);
    const end = closingDelimiter(tex, at);
    const close = end + '\\right'.length;
    const last = close + tokenAt(tex, close).length;
    return { kind: 'ord', head: `\\left${open}`, parts: [`\\left${open}`, texNodes(tex.slice(after + open.length, end)), tex.slice(end, last)], end: last };
  }
  if (SIZED.test(token)) {
    const delimiter = tokenAt(tex, after);
    return { kind: kindOf(token), head: `${token}${delimiter}`, parts: [`${token}${delimiter}`], end: after + delimiter.length };
  }
  if (token === '{' || COLORS.has(token)) {
    const argument = readArgument(tex, token === '{' ? at : after, false);
    return { kind: 'ord', head: '{}', parts: [token === '{' ? '' : token, ...argument.parts], end: argument.end };
  }
  const parts: Read['parts'] = [token];
  let end = after;
  for (let i = 0; i < (GROUPS[token] ?? 0); i += 1) {
    const argument = readArgument(tex, end, WHOLE.has(token));
    parts.push(...argument.parts);
    end = argument.end;
  }
  // The stop that ends a sentence is no part of the formula.
  if (/^\\text\{[.,;]\}$/.test(parts.join(''))) return { kind: 'gap', head: token, parts, end };
  return { kind: kindOf(token), head: WHOLE.has(token) ? parts.join('') : token, parts, end };
}

/** Reads TeX as a row of pieces. What it does not know it takes token by token; joined, the pieces are the TeX again. */
export function texNodes(tex: string): readonly TexNode[] {
  const nodes: TexNode[] = [];
  let at = skipSpace(tex, 0);
  while (at < tex.length) {
    const body = readBody(tex, at, tokenAt(tex, at));
    const scripts = body.kind === 'gap' ? { parts: [], end: body.end } : readScripts(tex, body.end);
    const next = skipSpace(tex, scripts.end);
    nodes.push({ kind: body.kind, head: body.head, parts: [...body.parts, ...scripts.parts, tex.slice(scripts.end, next)] });
    at = next;
  }
  return nodes;
}

export function texOf(nodes: readonly TexNode[]): string {
  return nodes.map((node) => node.parts.map((part) => (typeof part === 'string' ? part : texOf(part))).join('')).join('');
}

/** What a piece says, apart from colors, spaces, and braces that hold one thing. */
export function meaning(node: TexNode): string {
  if (node.kind === 'gap') return '';
  const inside = node.parts
    .map((part) => (typeof part === 'string' ? part.trim() : part.map(meaning).join(' ')))
    .filter((part) => !COLORS.has(part))
    .join('');
  return inside.replace(/^\{(.*)\}$/, '$1').replace(/([_^])\{([^{}\s])\}/g, '$1$2');
}
