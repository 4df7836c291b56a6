import { richText } from '../widgets/richText.ts';
import type { Edition } from '../../edition/types.ts';

const LINK = /\[\]\(#([\w-]+)\)/;

/**
 * The reason of a line as HTML: `$…$` a formula, `[](#eq-4)` a link that bears the equation's number.
 *
 * @param hrefOf the address of an id that stands on another page or on this one
 * @throws Error when the edition has no such id
 */
export function reasonHtml(why: string, edition: Edition, hrefOf: (page: string, id: string) => string): string {
  return why
    .split(LINK)
    .map((part, i) => {
      if (i % 2 === 0) return richText(part);
      const target = edition.targets.get(part);
      if (target === undefined) throw new Error(`\\why{… [](#${part}) …}: #${part} is no id of this edition`);
      return `<a class="reference" href="${hrefOf(target.page, part)}">${target.label}</a>`;
    })
    .join('');
}
