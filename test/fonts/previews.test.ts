import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Cascade } from '../../src/fonts/cascade/textStyle.ts';
import { collectElement, joinUses } from '../../src/fonts/collect.ts';
import { readPages } from '../../src/fonts/pageFiles.ts';
import { previewsOf } from '../../src/fonts/previews.ts';

const FILES = {
  'zh/chapter/index.html': '<p>甲<a href="../glossary/#term-a">乙</a><a href="#eq-2">式</a><a href="../other/#p-one">段</a></p><div id="eq-2">丙</div><aside class="preview"></aside>',
  'zh/glossary/index.html': '<div class="entry"><p id="term-a"><b>丁</b>戊</p><p id="term-b">己</p></div>',
  'zh/equations/index.html': '<ol><li id="entry-eq-1">庚</li><li id="entry-eq-2">辛</li></ol><div><div id="entry-eq-3">壬</div></div>',
  'zh/other/index.html': '<p id="p-one">癸</p><a href="../glossary/#term-a">x</a>',
};

function site() {
  const folder = mkdtempSync(join(tmpdir(), 'previews-'));
  for (const [path, html] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  const pages = new Map(readPages(folder).map((page) => [page.path, page]));
  return { folder, pages, of: (path: string, base = '/') => previewsOf(folder, base, pages.get(path)!, pages) };
}

describe('previewsOf', () => {
  it('finds the entries that a page’s links show: of an equation its whole derivation, of a plain block nothing', () => {
    expect(site().of('zh/chapter/index.html').map(({ page, element }) => `${page.path} ${element.attribs['id'] ?? element.name}`)).toEqual([
      'zh/glossary/index.html term-a',
      'zh/equations/index.html ol',
    ]);
  });

  it('finds nothing for a page that shows no previews', () => expect(site().of('zh/other/index.html')).toEqual([]));
});

describe('collectElement', () => {
  it('takes the element’s own characters, in the styles of its own page', () => {
    const { pages, of } = site();
    const cascade = new Cascade('.entry{font-family:Serif}b{font-weight:700}');
    const [term] = of('zh/chapter/index.html');
    const uses = joinUses([collectElement(pages.get('zh/glossary/index.html')!, term!.element, cascade)]);
    const found = [...uses].map(([style, codes]) => `${style.families.join()} ${[...style.weights].join()} ${String.fromCodePoint(...codes)}`);
    expect(found.toSorted()).toEqual(['Serif 400 戊', 'Serif 700 丁']);
  });
});
