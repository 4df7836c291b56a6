import type { Math as DisplayMath } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { bothOf, editions, files, slugs } from './editions.ts';
import { normalTex } from './normalTex.ts';

type File = (typeof files)[number];

function displays(file: File): string[] {
  const found: string[] = [];
  visit(file.tree, 'math', (node: DisplayMath) => void found.push(`${node.meta ?? 'wide'}: ${normalTex(node.value)}`));
  return found;
}

function factsOf(file: File): string[] {
  const found: string[] = [];
  visit(file.tree, ['math', 'inlineMath'], (node) => {
    found.push(...[...(node as DisplayMath).value.matchAll(/\\fact\{([^{}]*)\}/g)].map((match) => match[1] ?? ''));
  });
  return found.toSorted();
}

interface Component {
  name: string | null;
  attributes: { name?: string; value?: unknown }[];
}

/** What is given to components in the words of one language. */
const OF_ONE_LANGUAGE = new Set(['title', 'also']);

/** Components with what they are given; words of one language (titles, names) excepted. */
function components(file: File): string[] {
  const found: string[] = [];
  visit(file.tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const { name, attributes } = node as unknown as Component;
    const given = attributes.filter((each) => !OF_ONE_LANGUAGE.has(each.name ?? '')).map((each) => `${each.name ?? ''}=${String(each.value)}`);
    found.push(`<${[name, ...given].join(' ')}>`);
  });
  return found;
}

/** What each block links to, by kind of id. */
function linksBy(file: File, prefix: RegExp): string[] {
  return file.page.citations.filter((citation) => prefix.test(citation.to)).map(({ from, to, sets }) => `${from} → ${to}${sets === undefined ? '' : `?${sets}`}`).toSorted();
}

it('both editions have the same pages in the same order', () => {
  const [first, ...rest] = editions.map((edition) => edition.pages.map(({ slug, order, kind }) => ({ slug, order, kind })));
  for (const other of rest) expect(other).toEqual(first);
});

describe.each(slugs)('%s', (slug) => {
  const pair = () => {
    const [zh, en, ...more] = bothOf(slug);
    if (zh === undefined || en === undefined || more.length > 0) throw new Error(`${slug} stands in ${String(more.length + 2)} languages`);
    return [zh, en] as const;
  };
  it.each([
    ['block ids, types and order', (file: File) => file.page.blocks.map(({ id, type }) => `${id} (${type})`)],
    ['displayed equations', displays],
    ['numbers', factsOf],
    ['figures and other components', components],
    ['correction marks', (file: File) => linksBy(file, /^correction-/)],
    ['equation references', (file: File) => linksBy(file, /^eq-/)],
    ['citations', (file: File) => linksBy(file, /^ref-/)],
    ['figure references and the states they set', (file: File) => linksBy(file, /^fig-/)],
    ['glossary links', (file: File) => linksBy(file, /^term-/)],
    ['added flags', (file: File) => file.page.sections.map(({ id, added }) => `${id}${added ? ' added' : ''}`)],
  ] as const)('has the same %s in both languages', (_, of) => {
    const [zh, en] = pair();
    expect(of(en)).toEqual(of(zh));
  });
});
