import { texNodes, texOf } from './texNodes.ts';

/** What stands left of the first relation; nothing where the formula begins with it. */
export function leftSide(tex: string): string {
  let depth = 0;
  const nodes = texNodes(tex);
  const at = nodes.findIndex(({ kind }) => {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    return kind === 'rel' && depth === 0;
  });
  return at < 0 ? '' : texOf(nodes.slice(0, at).filter(({ kind }) => kind !== 'gap')).trim();
}

/** Whether a row goes on from the one before it. */
export function startsWithRelation(tex: string): boolean {
  return texNodes(tex).find(({ kind }) => kind !== 'gap')?.kind === 'rel';
}
