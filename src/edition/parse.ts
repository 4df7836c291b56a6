import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { blockIds } from './blockIds.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly).use(remarkMath);

/** A line that holds nothing but components is a block, as MDX itself has it. */
function unravel(tree: Root): void {
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const isJsx = (child: { type: string }) => child.type === 'mdxJsxTextElement';
    const isSpace = (child: { type: string; value?: string }) => child.type === 'text' && (child.value ?? '').trim() === '';
    if (!node.children.some(isJsx) || !node.children.every((child) => isJsx(child) || isSpace(child))) return [node];
    return node.children.filter(isJsx).map((child) => ({ ...child, type: 'mdxJsxFlowElement' }) as unknown as RootContent);
  });
}

export interface ParsedPage {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly tree: Root;
  readonly file: VFile;
}

/** The head of a page and what follows it; a head that is no YAML stops the build with its file and line. */
function splitPage(path: string) {
  try {
    return parseFrontmatter(readFileSync(path, 'utf8'), { frontmatter: 'empty-with-spaces' });
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line: number } };
    const line = mark === undefined ? '' : `:${mark.line + 1}`;
    throw new Error(`${path}${line}: front matter: ${reason ?? (error as Error).message}. Put a value that holds ": " or begins with a sign in quotes`, { cause: error });
  }
}

/** Reads one page of the edition as the site's own pipeline does, up to the ids of its blocks. */
export function parsePage(path: string): ParsedPage {
  const { frontmatter, content } = splitPage(path);
  const file = new VFile({ path, value: content });
  const tree = parser.parse(file);
  unravel(tree);
  blockIds()(tree, file);
  return { frontMatter: frontmatter, tree, file };
}
