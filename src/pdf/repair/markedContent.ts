import { operations, type Operation } from './contentStream.ts';

const TEXT = new Set(['Tj', 'TJ', "'", '"']);
const PATH_PAINT = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S']);
const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const OPENS = new Set(['BDC', 'BMC']);

/** What a marked sequence paints: words (or a picture), lines and areas only, or nothing. */
export type Painted = 'text' | 'graphics' | 'nothing';

function markId(operation: Operation): number | undefined {
  const id = /\/MCID\s+(\d+)/.exec(operation.operands)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** For each marked-content id of a stream, what it paints. */
export function paintedById(stream: string): Map<number, Painted> {
  const painted = new Map<number, Painted>();
  const open: (number | undefined)[] = [];
  const note = (what: Painted) => {
    const id = open.findLast((each) => each !== undefined);
    if (id !== undefined && painted.get(id) !== 'text') painted.set(id, what);
  };
  for (const operation of operations(stream)) {
    const { operator } = operation;
    if (OPENS.has(operator)) {
      const id = markId(operation);
      open.push(id);
      if (id !== undefined) painted.set(id, 'nothing');
    } else if (operator === 'EMC') open.pop();
    else if (TEXT.has(operator) || operator === 'Do') note('text');
    else if (PATH_PAINT.has(operator) || operator === 'sh') note('graphics');
  }
  return painted;
}

export interface Artifacts {
  /** Marked content that belongs to no element: it becomes an artifact. */
  readonly isDecoration: (id: number) => boolean;
  /** A form that marks its own content, so that painting it is no artifact. */
  readonly marksItself: (xobject: string) => boolean;
}

/**
 * The stream with everything that belongs to no structure element marked as an artifact: what is painted outside of any
 * marked sequence (page heads, page numbers, rules, backgrounds), and the sequences named as decoration.
 */
export function markArtifacts(stream: string, { isDecoration, marksItself }: Artifacts): string {
  const output: string[] = [];
  let copied = 0;
  const copyTo = (end: number) => {
    output.push(stream.slice(copied, end));
    copied = end;
  };
  const wrap = (start: number, end: number) => {
    copyTo(start);
    output.push('/Artifact BMC\n');
    copyTo(end);
    output.push('\nEMC');
  };
  let depth = 0;
  let begun = -1;
  for (const operation of operations(stream)) {
    const { operator, start, end } = operation;
    if (OPENS.has(operator)) {
      const id = markId(operation);
      if (id !== undefined && isDecoration(id)) {
        copyTo(start);
        output.push('/Artifact BMC');
        copied = end;
      }
      depth += 1;
    } else if (operator === 'EMC') depth -= 1;
    else if (depth > 0) begun = -1;
    else if (operator === 'BT' || (PATH.has(operator) && begun < 0)) begun = start;
    else if (operator === 'ET' || PATH_PAINT.has(operator)) {
      wrap(begun < 0 ? start : begun, end);
      begun = -1;
    } else if (operator === 'n') begun = -1;
    else if (operator === 'sh' || (operator === 'Do' && !marksItself(operation.operands.slice(1)))) wrap(start, end);
  }
  copyTo(stream.length);
  return output.join('');
}
