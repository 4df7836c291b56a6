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

/** Spaces between marked pieces are marked with them; a row's end or its alignment parts them. */
const SPACES = new Set(['\\,', '\\;', '\\!', '\\ ', '~', '\\quad', '\\qquad', '{}']);

interface Run {
  readonly isMarked: boolean;
  readonly nodes: readonly TexNode[];
}

/** Marked pieces beside each other as one: their shades would be of different heights, with gaps between them. */
function runsOf(nodes: readonly TexNode[], marks: Marked): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < nodes.length) {
    let end = at + 1;
    const isMarked = marks.has(nodes[at]!);
    const last = isMarked ? nodes.length : end;
    for (let next = end; next < last; next += 1) {
      if (marks.has(nodes[next]!)) end = next + 1;
      else if (!SPACES.has(nodes[next]!.head)) break;
    }
    runs.push({ isMarked, nodes: nodes.slice(at, end) });
    at = end;
  }
  return runs;
}

/** A marked sign alone keeps its own spacing: a bare class would take in the space behind it. */
const CLASS_COMMAND: Readonly<Partial<Record<TexKind, string>>> = { op: '\\mathop', bin: '\\mathbin', rel: '\\mathrel', open: '\\mathopen', close: '\\mathclose', punct: '\\mathpunct' };
const SPACED: ReadonlySet<TexKind | undefined> = new Set(['op', 'bin', 'rel']);

function marked(name: string, { nodes }: Run, tex: string, next: TexNode | undefined): string {
  const inClass = `\\htmlClass{${name}}{${tex.trim()}}`;
  const command = nodes.length === 1 ? CLASS_COMMAND[nodes[0]!.kind] : undefined;
  if (command !== undefined) return `${command}{${inClass}}`;
  // The space before a sign stands behind what is marked, not in it.
  return /^(?:ord|close)$/.test(nodes.at(-1)!.kind) && SPACED.has(next?.kind) ? `${inClass}{}` : inClass;
}

/** What the next line has no more stands inside what is new, where both are. */
function withMarks(nodes: readonly TexNode[], fresh: Marked, gone: Marked): string {
  const inside = (node: TexNode): string => node.parts.map((part) => (typeof part === 'string' ? part : withMarks(part, fresh, gone))).join('');
  const after = (run: Run): TexNode | undefined => nodes[nodes.indexOf(run.nodes.at(-1)!) + 1];
  const ofGone = (run: Run): string => (run.isMarked ? marked(STEP_MARKS.gone, run, run.nodes.map(inside).join(''), after(run)) : run.nodes.map(inside).join(''));
  const ofFresh = (run: Run): string => {
    const tex = runsOf(run.nodes, gone).map(ofGone).join('');
    return run.isMarked ? marked(STEP_MARKS.fresh, run, tex, after(run)) : tex;
  };
  // Outside of what is new each piece is a run: what goes there is joined over all of them.
  const outer: Run[] = [];
  for (const run of runsOf(nodes, fresh)) {
    const last = outer.at(-1);
    if (last === undefined || last.isMarked || run.isMarked) outer.push(run);
    else outer[outer.length - 1] = { isMarked: false, nodes: [...last.nodes, ...run.nodes] };
  }
  return outer.map(ofFresh).join('');
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
  return rows.map((row) => withMarks(row, fresh, gone));
}
