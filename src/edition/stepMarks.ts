import { leftSide } from './leftSide.ts';
import { meaning, texNodes, texOf, type TexKind, type TexNode } from './texNodes.ts';

/** What a line of a derivation has that the line before lacks, and what it has that the next line lacks. */
export const STEP_MARKS = { fresh: 'step-new', gone: 'step-gone' } as const;

/** With less than this part in common, two lines with other left sides are two formulas: nothing is marked. */
const LEAST_COMMON = 0.3;

type Marked = Set<TexNode>;
const isShown = (node: TexNode): boolean => node.kind !== 'gap';
/** Signs and dots are in every formula: only letters and numbers make two of them the same calculation. */
const isTelling = (node: TexNode): boolean => (node.kind === 'ord' || node.kind === 'op') && !node.head.endsWith('dots');

/** Pairs of equal pieces in the same order, as many as can be. */
function commonPairs(before: readonly TexNode[], after: readonly TexNode[]): readonly (readonly [number, number])[] {
  const [left, right] = [before.map(meaning), after.map(meaning)];
  const longest = Array.from({ length: left.length + 1 }, () => Array.from({ length: right.length + 1 }, () => 0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      longest[i]![j] = left[i] === right[j] ? 1 + longest[i + 1]![j + 1]! : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

const listsOf = (node: TexNode): (readonly TexNode[])[] => node.parts.filter((part) => typeof part !== 'string');

/** Marks what differs; says how many telling pieces of the second row are in common. */
function compare(before: readonly TexNode[], after: readonly TexNode[], gone: Marked, fresh: Marked): number {
  const [old, now] = [before.filter(isShown), after.filter(isShown)];
  const pairs = [...commonPairs(old, now), [old.length, now.length] as const];
  let common = pairs.slice(0, -1).filter(([, at]) => isTelling(now[at]!)).length;
  let [i, j] = [0, 0];
  for (const [nextOld, nextNow] of pairs) {
    const [left, right] = [old.slice(i, nextOld), now.slice(j, nextNow)];
    // Pieces of one kind at one place are the same piece with something changed inside.
    const isSame = left.length === right.length && left.every((node, at) => node.head === right[at]?.head && listsOf(node).length > 0 && listsOf(node).length === listsOf(right[at]!).length);
    if (isSame) {
      left.forEach((node, at) => {
        const inside = listsOf(right[at]!);
        common += listsOf(node).reduce((sum, list, index) => sum + compare(list, inside[index]!, gone, fresh), 0) > 0 ? 1 : 0;
      });
    } else {
      left.forEach((node) => gone.add(node));
      right.forEach((node) => fresh.add(node));
    }
    [i, j] = [nextOld + 1, nextNow + 1];
  }
  return common;
}

/** Whether two lines are about one thing: `f = …` and `f = …`. */
function haveSameLeft(before: readonly TexNode[], after: readonly TexNode[]): boolean {
  const [left, right] = [before, after].map((nodes) => leftSide(texOf(nodes)));
  return left !== '' && left === right;
}

/** Keeps a marked sign's own spacing: a bare class would make it an ordinary letter. */
const CLASS_COMMAND: Readonly<Partial<Record<TexKind, string>>> = { op: '\\mathop', bin: '\\mathbin', rel: '\\mathrel', open: '\\mathopen', close: '\\mathclose', punct: '\\mathpunct' };

function withMarks(nodes: readonly TexNode[], classOf: (node: TexNode) => string): string {
  const inside = (node: TexNode): string => node.parts.map((part) => (typeof part === 'string' ? part : withMarks(part, classOf))).join('');
  let tex = '';
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i]!;
    const name = classOf(node);
    if (name === '') {
      tex += inside(node);
      continue;
    }
    const run = [node];
    while (node.kind === 'ord' && nodes[i + 1]?.kind === 'ord' && classOf(nodes[i + 1]!) === name) run.push(nodes[(i += 1)]!);
    const marked = `\\htmlClass{${name}}{${run.map(inside).join('').trim()}}`;
    tex += node.kind === 'ord' ? marked : `${CLASS_COMMAND[node.kind] ?? ''}{${marked}}`;
  }
  return tex;
}

/**
 * The lines of a derivation, each with marks on what is new in it and on what the next line has no more.
 *
 * @example
 * markSteps(['a+b', 'a+c']) // => ['a+\\htmlClass{step-gone}{b}', 'a+\\htmlClass{step-new}{c}']
 */
export function markSteps(lines: readonly string[]): string[] {
  const rows = lines.map(texNodes);
  const [fresh, gone]: [Marked, Marked] = [new Set(), new Set()];
  rows.forEach((row, index) => {
    // A line that only states a fact stands between two lines of one calculation.
    for (const before of [rows[index - 1], rows[index - 2]]) {
      if (before === undefined) continue;
      const [left, right]: [Marked, Marked] = [new Set(), new Set()];
      const common = compare(before, row, left, right);
      if (common < LEAST_COMMON * row.filter(isTelling).length && !haveSameLeft(before, row)) continue;
      left.forEach((node) => gone.add(node));
      right.forEach((node) => fresh.add(node));
      return;
    }
  });
  const classOf = (node: TexNode): string => [fresh.has(node) ? STEP_MARKS.fresh : '', gone.has(node) ? STEP_MARKS.gone : ''].filter((name) => name !== '').join(' ');
  return rows.map((row) => withMarks(row, classOf));
}
