import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { katexOptions } from '../../src/edition/katexOptions.ts';
import { leadWithSigns } from '../../src/markdown/leadingSigns.ts';

/** The pieces of a formula between which its line may break, as text. */
function pieces(tex: string): string[] {
  const html = leadWithSigns(katex.renderToString(tex, { ...katexOptions, output: 'html', displayMode: true }));
  return html
    .split('<span class="katex-base">')
    .slice(1)
    .map((piece) => piece.replaceAll(/<[^>]*>|\u200B/g, ''));
}

describe('leadWithSigns', () => {
  it.each([
    ['a=b', ['a', '=b']],
    ['p-y=1', ['p', '−y', '=1']],
    ['-x+y', ['−x', '+y']],
    [String.raw`\ce{L}=-\log p`, ['L', '=−logp']],
    [String.raw`a\mathrel{\htmlData{slot=relation}{{=}}}b`, ['a', '=b']],
    // Alone in its piece there is nothing that it could leave.
    ['=a=b', ['=', 'a', '=b']],
    ['ab', ['ab']],
  ])('%s', (tex, expected) => {
    expect(pieces(tex)).toEqual(expected);
  });

  it('moves the spaces around a sign with it', () => {
    const html = leadWithSigns(katex.renderToString('a=b', { ...katexOptions, output: 'html' }));
    const [, first, second] = html.split('<span class="katex-base">');
    expect(first).not.toContain('mspace');
    expect(second?.match(/mspace/g)).toHaveLength(2);
  });
});
