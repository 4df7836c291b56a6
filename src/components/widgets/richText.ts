import katex from 'katex';
import { katexOptions } from '../../edition/katexOptions.ts';
import { texTemplate } from '../../edition/texTemplate.ts';
import { leadWithSigns } from '../../markdown/leadingSigns.ts';
import { lightenHtml } from '../../markdown/lightFormula.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A formula of a caption as HTML, typeset by the build; without its TeX, which only a formula to be copied needs. */
function formulaHtml(tex: string): string {
  return lightenHtml(katex.renderToString(tex, katexOptions)).replaceAll(/<annotation.*?<\/annotation>|<\/?semantics>| xmlns="[^"]*"/g, '');
}

/**
 * A live equation: without MathML, because its numbers change and the figure's table speaks them. Its TeX stands beside it for
 * those who copy it, each changing part as `\slot{name}`.
 */
export function liveEquationHtml(tex: string): string {
  const html = lightenHtml(leadWithSigns(katex.renderToString(tex, { ...katexOptions, output: 'html', displayMode: true })));
  return html.replace('<span', () => `<span data-tex="${escaped(texTemplate(tex)).replaceAll('"', '&quot;')}"`);
}

const isHan = (character: string | undefined): boolean => character !== undefined && /\p{Script=Han}/u.test(character);

/** The browser sets no space between a formula and a Han character beside it; these classes do. */
function spacedFormula(tex: string, before: string | undefined, after: string | undefined): string {
  const classes = [...(isHan(before) ? ['mi-l'] : []), ...(isHan(after) ? ['mi-r'] : [])];
  return classes.length === 0 ? formulaHtml(tex) : `<span class="${classes.join(' ')}">${formulaHtml(tex)}</span>`;
}

/** A caption as HTML: `$…$` a formula, `**…**` bold, `[words](ce)` words in a color of meaning. */
export function richText(text: string): string {
  return text
    .split('$')
    .map((part, i, parts) =>
      i % 2 === 1
        ? spacedFormula(part, parts[i - 1]?.at(-1), parts[i + 1]?.at(0))
        : escaped(part)
            .replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>')
            .replaceAll(/\[(.+?)\]\((ce|mse|model|data)\)/g, '<span class="c-$2">$1</span>'),
    )
    .join('');
}
