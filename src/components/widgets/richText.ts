import katex from 'katex';
import { katexOptions } from '../../edition/katexOptions.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A formula as HTML, typeset by the build. */
export function formulaHtml(tex: string, displayMode = false): string {
  return katex.renderToString(tex, { ...katexOptions, displayMode });
}

/** A live equation: without MathML, because its numbers change and the figure's table speaks them. */
export function liveEquationHtml(tex: string): string {
  return katex.renderToString(tex, { ...katexOptions, output: 'html', displayMode: true });
}

/** A caption as HTML: `$…$` a formula, `**…**` bold, `[words](ce)` words in a color of meaning. */
export function richText(text: string): string {
  return text
    .split('$')
    .map((part, i) =>
      i % 2 === 1
        ? formulaHtml(part)
        : escaped(part)
            .replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>')
            .replaceAll(/\[(.+?)\]\((ce|mse|model|data)\)/g, '<span class="c-$2">$1</span>'),
    )
    .join('');
}
