import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import postcss from 'postcss';
import { familyNames } from '../cascade/values.ts';
import type { Face } from './faces.ts';

const require = createRequire(import.meta.url);

/** KaTeX's own stylesheet, of the one copy that sets the formulas. */
export function katexStylesheet(): string {
  return readFileSync(require.resolve('katex/dist/katex.min.css'), 'utf8');
}

/** KaTeX's faces, read from its stylesheet. */
export function katexFaces(): Face[] {
  const found: Face[] = [];
  postcss.parse(katexStylesheet()).walkAtRules('font-face', (rule) => {
    const values = new Map(rule.nodes?.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value]] : [])));
    const family = familyNames(values.get('font-family') ?? '')[0] ?? '';
    const file = /url\((fonts\/([^)]+)\.woff2)\)/.exec(values.get('src') ?? '');
    if (file === null) throw new Error(`fonts: KaTeX's stylesheet declares ${family} without a woff2 file`);
    found.push({
      id: (file[2] ?? '').replace('_', '-').toLowerCase(),
      family,
      weight: values.get('font-weight') === '700' ? 700 : 400,
      style: values.get('font-style') === 'italic' ? 'italic' : 'normal',
      sources: [`katex/dist/${file[1] ?? ''}`],
      script: 'math',
    });
  });
  return found;
}
