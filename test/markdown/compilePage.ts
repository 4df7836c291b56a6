import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { fact } from '../../src/facts/fact.ts';
import { pipeline } from '../../src/markdown/pipeline.ts';

const FRONT = (order: number) => `---\ntitle: 标题\nnav: 标题\nclaim: 一句话。\norder: ${order}\nkind: chapter\n---\n`;

/** A throw-away edition of one page and one glossary-like neighbour. */
export function makeContent(body: string, neighbour = '## 邻居 {/* #neighbour-section */}\n\n$$\nc = d \\tag{9}\n$$\n\n<Reference id="ref-cox-1958">用处</Reference>\n', language = 'zh'): { dir: string; path: string } {
  const dir = mkdtempSync(join(tmpdir(), 'edition-'));
  mkdirSync(join(dir, language));
  const path = join(dir, language, 'page.mdx');
  writeFileSync(path, FRONT(1) + body);
  writeFileSync(join(dir, language, 'neighbour.mdx'), FRONT(2) + neighbour);
  writeFileSync(join(dir, 'references.json'), '[{"id":"ref-cox-1958","type":"article-journal","title":"T","author":[{"family":"Cox"}],"issued":{"date-parts":[[1958]]}}]');
  return { dir, path };
}

/** Compiles one page through the site's pipeline, as Astro does, to the module's source. */
export async function compilePage(body: string, language = 'zh'): Promise<string> {
  const { dir, path } = makeContent(body, undefined, language);
  const { remarkPlugins, rehypePlugins } = pipeline({ facts: new Map([['half', fact(-0.5, { decimals: 2 })]]), contentDir: dir });
  const { createProcessor, nodeTypes } = await import('@mdx-js/mdx');
  const { default: rehypeRaw } = await import('rehype-raw');
  const { default: remarkGfm } = await import('remark-gfm');
  const { VFile } = await import('vfile');
  const { content } = parseFrontmatter(FRONT(1) + body, { frontmatter: 'empty-with-spaces' });
  const mdx = createProcessor({
    format: 'mdx',
    jsx: true,
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    remarkPlugins: [remarkGfm, ...remarkPlugins],
    rehypePlugins: [[rehypeRaw, { passThrough: nodeTypes }], ...rehypePlugins] as never,
  });
  return String(await mdx.process(new VFile({ path, value: content })));
}
