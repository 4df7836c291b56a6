import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { labels } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import { failAt } from './failAt.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import { attribute, readingMinutes, scanPage, type PageScan, type ScannedTarget } from './pageScan.ts';
import { parsePage, type ParsedPage } from './parse.ts';
import { outlineSections } from './sections.ts';
import type { Edition, PageOutline, SectionOutline, Target } from './types.ts';
import { readWorks, workYear, type Work } from './works.ts';

interface ReadPage extends ParsedPage {
  readonly slug: string;
  readonly path: string;
  readonly front: FrontMatter;
  readonly scan: PageScan;
}

function readPage(dir: string, name: string): ReadPage {
  const path = join(dir, name);
  const parsed = parsePage(path);
  return {
    ...parsed,
    slug: name.replace(/\.mdx$/, ''),
    path,
    front: readFrontMatter(parsed.frontMatter, path),
    scan: scanPage(parsed.tree, parsed.file),
  };
}

function outline(page: ReadPage, chapter: number | undefined): PageOutline {
  const ids = (kind: string) => page.scan.targets.filter((target) => target.kind === kind);
  const marks = page.scan.citations.filter((citation) => citation.to.startsWith('correction-')).map((citation) => citation.to);
  return {
    slug: page.slug,
    path: page.path,
    ...page.front,
    chapter,
    minutes: readingMinutes(page.tree),
    sections: outlineSections(page.scan.headings, chapter),
    blocks: page.scan.blocks,
    equations: ids('equation').map((target) => target.tag ?? ''),
    figures: ids('figure').map((target) => target.id),
    corrections: page.front.kind === 'chapter' ? [...new Set(marks)] : [],
    citations: page.scan.citations,
    rows: page.scan.rows,
  };
}

interface Naming {
  readonly language: Language;
  readonly works: ReadonlyMap<string, Work>;
  readonly figures: readonly string[];
}

/** What an empty link to the target reads, and the target's title. */
function named(target: ScannedTarget, sections: readonly SectionOutline[], naming: Naming): { label: string; title: string } {
  const words = labels[naming.language];
  switch (target.kind) {
    case 'equation':
      return { label: words.equation(target.tag ?? ''), title: '' };
    case 'figure':
      return { label: words.figure(naming.figures.indexOf(target.id) + 1), title: '' };
    case 'section': {
      const section = sections.find((each) => each.id === target.id);
      const title = section?.title ?? '';
      return { label: section?.number === undefined ? words.quoted(title) : words.section(section.number), title };
    }
    case 'term':
      return { label: '', title: attribute(target.node, naming.language) ?? '' };
    case 'correction':
      return { label: '', title: attribute(target.node, 'title') ?? '' };
    case 'reference': {
      const work = naming.works.get(target.id);
      if (work === undefined) return { label: '', title: '' };
      const families = (work.author ?? []).map((author) => author.family);
      return { label: families.length === 0 ? words.quoted(work.title) : words.citation(families, workYear(work)), title: work.title };
    }
    default:
      return { label: '', title: toString(target.node).slice(0, 60) };
  }
}

function collect(pages: readonly ReadPage[], outlines: readonly PageOutline[], naming: Naming): Map<string, Target> {
  const targets = new Map<string, Target>();
  const add = (page: ReadPage, target: Target, node: ScannedTarget['node'] | undefined) => {
    const earlier = targets.get(target.id);
    if (earlier !== undefined) failAt(page.file, node, `#${target.id} is already the id of something on ${earlier.page}.mdx:${earlier.line}: choose another`);
    targets.set(target.id, target);
  };
  pages.forEach((page, index) => {
    const { chapter, sections, nav, title } = outlines[index] as PageOutline;
    const label = chapter === undefined ? labels[naming.language].quoted(nav) : labels[naming.language].chapter(chapter);
    add(page, { id: page.slug, page: page.slug, kind: 'page', label, title, line: 1 }, undefined);
    for (const target of page.scan.targets) {
      if (target.kind === 'reference' && !naming.works.has(target.id)) failAt(page.file, target.node, `#${target.id} is not in content/references.json`);
      add(page, { id: target.id, page: page.slug, kind: target.kind, line: target.line, ...named(target, sections, naming) }, target.node);
    }
  });
  return targets;
}

/** Where the reader first meets each glossary term: the section above its first link. */
function firstPlacesOf(outlines: readonly PageOutline[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const page of outlines) {
    for (const citation of page.citations) {
      if (!citation.to.startsWith('term-') || first.has(citation.to)) continue;
      const at = page.blocks.findIndex((block) => block.id === citation.from);
      const heading = page.blocks.slice(0, at + 1).findLast((block) => block.type === 'heading');
      first.set(citation.to, heading?.id ?? page.slug);
    }
  }
  return first;
}

function correctionPlaces(pages: readonly ReadPage[]): Map<string, string> {
  const corrections = pages.flatMap((page) => page.scan.targets.filter((target) => target.kind === 'correction'));
  return new Map(corrections.map((target) => [target.id, attribute(target.node, 'place') ?? '']));
}

function readEdition(contentDir: string, language: Language): Edition {
  const dir = join(contentDir, language);
  const names = readdirSync(dir).filter((name) => name.endsWith('.mdx'));
  const pages = names.map((name) => readPage(dir, name)).toSorted((a, b) => a.front.order - b.front.order);
  let chapters = 0;
  const outlines = pages.map((page) => {
    if (page.front.kind === 'chapter') chapters += 1;
    return outline(page, page.front.kind === 'chapter' ? chapters : undefined);
  });
  const naming = { language, works: readWorks(contentDir), figures: outlines.flatMap((page) => page.figures) };
  const targets = collect(pages, outlines, naming);
  const terms = [...targets.values()].filter((target) => target.kind === 'term').map((target) => target.title);
  return { language, pages: outlines, targets, firstPlaces: firstPlacesOf(outlines), corrections: correctionPlaces(pages), terms };
}

function signature(contentDir: string, language: Language): string {
  const dir = join(contentDir, language);
  const files = [...readdirSync(dir).map((name) => join(dir, name)), join(contentDir, 'references.json')];
  return files.map((file) => `${file}@${statSync(file).mtimeMs}`).join('|');
}

const read = new Map<string, { signature: string; edition: Edition }>();

/** The content folder, found from the working directory: the build is always started at the project's root. */
export const CONTENT_DIR = join(process.cwd(), 'content');

/** Everything that one edition's files say about their places: read once, and again when a file changes. */
export function editionOf(language: Language, contentDir: string = CONTENT_DIR): Edition {
  const key = `${contentDir}|${language}`;
  const now = signature(contentDir, language);
  const known = read.get(key);
  if (known?.signature === now) return known.edition;
  const edition = readEdition(contentDir, language);
  read.set(key, { signature: now, edition });
  return edition;
}
