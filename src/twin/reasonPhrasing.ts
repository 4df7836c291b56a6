import type { PhrasingContent } from 'mdast';
import { plainTex } from '../edition/plainTex.ts';
import type { Edition } from '../edition/types.ts';

const PART = /\[\]\(#([\w-]+)\)|\$([^$]+)\$/g;

/**
 * The reason of a line: `$…$` a formula, `[](#eq-4)` a link that bears the equation's number.
 *
 * @throws Error when the edition has no such id
 */
export function reasonPhrasing(why: string, edition: Edition, hrefOf: (page: string, id: string) => string): PhrasingContent[] {
  let at = 0;
  const parts = [...why.matchAll(PART)].flatMap((match): PhrasingContent[] => {
    const [whole, id, tex = ''] = match;
    const before: PhrasingContent = { type: 'text', value: why.slice(at, match.index) };
    at = match.index + whole.length;
    if (id === undefined) return [before, { type: 'inlineMath', value: plainTex(tex) }];
    const target = edition.targets.get(id);
    if (target === undefined) throw new Error(`\\why{… [](#${id}) …}: #${id} is no id of this edition`);
    return [before, { type: 'link', url: hrefOf(target.page, id), children: [{ type: 'text', value: target.label }] }];
  });
  return [...parts, { type: 'text' as const, value: why.slice(at) }].filter((part) => part.type !== 'text' || part.value !== '');
}
