import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** Who may import whom, by folder of src. What is not listed is not allowed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  math: [],
  i18n: [],
  plot: ['math'],
  widgets: ['plot', 'math', 'i18n'],
  facts: ['math'],
  edition: ['i18n'],
  citation: ['edition', 'i18n'],
  linkedData: ['edition', 'i18n'],
  markdown: ['edition', 'facts', 'i18n'],
  components: ['widgets', 'plot', 'math', 'citation', 'linkedData', 'edition', 'markdown', 'offline', 'i18n', 'styles'],
  layouts: ['components', 'edition', 'i18n', 'styles'],
  pages: ['layouts', 'components', 'edition', 'offline', 'i18n', 'styles'],
  fonts: ['i18n'],
  rasterizer: [],
  cards: ['rasterizer', 'components', 'fonts', 'edition', 'i18n', 'styles'],
  twin: ['components', 'markdown', 'facts', 'edition', 'i18n'],
  search: ['edition', 'i18n'],
  pdf: ['widgets', 'i18n'],
  offline: ['rasterizer', 'i18n'],
  styles: [],
};

const IMPORT = /(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|tsx|astro)$/.test(file) && !file.includes('node_modules') && !file.startsWith('math/dist') && !file.startsWith('math/bench'),
);

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => relative(SRC, resolve(dirname(join(SRC, file)), match[1] ?? match[2] ?? '')));
}

describe('imports run one way', () => {
  it.each(files.filter((file) => file.includes('/')))('%s', (file) => {
    const own = file.split('/')[0] ?? '';
    const allowed = new Set([own, ...(MAY_IMPORT[own] ?? [])]);
    const outside = importsOf(file).filter((target) => !target.startsWith('..') && !allowed.has(target.split('/')[0] ?? ''));
    expect(MAY_IMPORT, `src/${own} is not in the table above`).toHaveProperty(own);
    expect(outside).toEqual([]);
  });

  it('lets no widget import another widget', () => {
    const crossing = files.filter((file) => file.startsWith('widgets/')).flatMap((file) => {
      const own = file.split('/')[1] ?? '';
      return importsOf(file).filter((target) => target.startsWith('widgets/') && ![own, 'shared'].includes(target.split('/')[1] ?? '')).map((target) => `${file} → ${target}`);
    });
    expect(crossing).toEqual([]);
  });
});

describe('what renders is the same on every machine', () => {
  it.each(files.filter((file) => /^(math|plot)\/|^widgets\/.*\/model\.ts$/.test(file)))('%s reads no clock and no unseeded chance', (file) => {
    const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(/Math\.random|Date\.now|new Date\(|toLocale/);
  });
});
