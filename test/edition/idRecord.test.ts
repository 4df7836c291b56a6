import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionOf } from '../../src/edition/edition.ts';
import { parityProblems, recordProblems, unrecorded } from '../../src/edition/idProblems.ts';
import { placesOf, readRecord, readRedirects } from '../../src/edition/idRecord.ts';

interface Folder {
  readonly zh: string;
  readonly en?: string;
  readonly record?: string;
  readonly redirects?: string;
}

const FRONT = '---\ntitle: 标题\nnav: 标题\nclaim: 一句话。\norder: 1\nkind: chapter\n---\n';

function makeFolder({ zh, en = zh, record = '', redirects = '{}' }: Folder): string {
  const dir = mkdtempSync(join(tmpdir(), 'ids-'));
  for (const [language, body] of [['zh', zh], ['en', en]] as const) {
    mkdirSync(join(dir, language));
    writeFileSync(join(dir, language, 'page.mdx'), FRONT + body);
  }
  writeFileSync(join(dir, 'references.json'), '[]');
  writeFileSync(join(dir, 'ids.txt'), record);
  writeFileSync(join(dir, 'redirects.json'), redirects);
  return dir;
}

const parity = (dir: string) => parityProblems([editionOf('zh', dir), editionOf('en', dir)]).map((problem) => problem.replaceAll(`${dir}/`, ''));
const lost = (dir: string) => recordProblems(dir, editionOf('zh', dir), readRecord(dir), readRedirects(dir)).map((problem) => problem.replaceAll(`${dir}/`, ''));

const ONE = '一。{/* #one */}\n';
const TWO = '二。{/* #two */}\n';

describe('the ids of two editions', () => {
  it('agree', () => expect(parity(makeFolder({ zh: `${ONE}\n${TWO}` }))).toEqual([]));

  it.each<[why: string, folder: Folder, message: string]>([
    ['one stands in Chinese only', { zh: `${ONE}\n${TWO}`, en: ONE }, 'zh/page.mdx:10: #two stands here and not in en/page.mdx'],
    ['one stands in English only', { zh: ONE, en: `${ONE}\n${TWO}` }, 'en/page.mdx:10: #two stands here and not in zh/page.mdx'],
    ['they stand in another order', { zh: `${ONE}\n${TWO}`, en: `${TWO}\n${ONE}` }, 'zh/page.mdx:8: #one stands where en/page.mdx:8 has #two'],
    ['one names another kind of block', { zh: ONE, en: '{/* #one */}\n\n> quoted\n' }, 'zh/page.mdx:8: #one is a paragraph, and a blockquote in en/page.mdx:10'],
    ['a row of a display has another number', { zh: '$$\na \\tag{1} \\\\\nb\n$$\n', en: '$$\na \\tag{2} \\\\\nb\n$$\n' }, 'zh/page.mdx:8: #eq-1 stands here and not in en/page.mdx'],
  ])('are told apart when %s', (_, folder, message) => expect(parity(makeFolder(folder))[0]).toContain(message));
});

describe('a published place', () => {
  it('that still stands is no problem', () => expect(lost(makeFolder({ zh: ONE, record: 'page#one\n' }))).toEqual([]));

  it('may lead elsewhere, on its page or on another', () => {
    const folder = makeFolder({ zh: ONE, record: 'gone#two\npage#old\npage#one\n', redirects: '{ "page#old": "page#one", "gone#two": "page#one" }' });
    expect(lost(folder)).toEqual([]);
  });

  it.each<[why: string, folder: Folder, message: string]>([
    ['is gone', { zh: ONE, record: 'page#one\npage#two\n' }, 'ids.txt:2: #two was published on page and is gone'],
    ['has moved to another page', { zh: ONE, record: 'other#one\n' }, 'ids.txt:1: #one was published on other and is gone'],
    ['leads to what is gone as well', { zh: ONE, record: 'page#old\n', redirects: '{\n  "page#old": "page#two"\n}' }, 'redirects.json:2: "page#old" leads to "page#two", which is no place'],
    ['leads elsewhere though it stands', { zh: ONE, record: 'page#one\n', redirects: '{\n  "page#one": "page#page"\n}' }, 'redirects.json:2: "page#one" is a place of the article again'],
    ['was never published', { zh: ONE, redirects: '{\n\n  "page#old": "page#one"\n}' }, 'redirects.json:3: "page#old" was never published'],
  ])('is told of when it %s', (_, folder, message) => expect(lost(makeFolder(folder)).join('\n')).toContain(message));

  it('that is new is known as such', () => {
    const folder = makeFolder({ zh: `${ONE}\n${TWO}`, record: 'page#one\n' });
    expect(unrecorded(editionOf('zh', folder), readRecord(folder))).toEqual(['page#page', 'page#two']);
  });
});

it.each([
  ['[]', 'redirects.json:1: write one object'],
  ['{\n  "one": "page#two"\n}', 'redirects.json:2: "one" leads to "page#two": write both as "page#id"'],
  ['{ "page#old": 3 }', 'write both as "page#id"'],
])('a table of redirects that reads %j is refused', (redirects, message) => {
  expect(() => readRedirects(makeFolder({ zh: ONE, redirects }))).toThrow(message);
});

it('a paragraph set in before others changes no other id', () => {
  const before = placesOf(editionOf('zh', makeFolder({ zh: `${ONE}\n{/* #list */}\n\n- 甲{/* #first */}\n- 乙{/* #second */}\n` })));
  const after = placesOf(editionOf('zh', makeFolder({ zh: `新。{/* #new */}\n\n${ONE}\n{/* #list */}\n\n- 新{/* #new-item */}\n- 甲{/* #first */}\n- 乙{/* #second */}\n` })));
  expect(after.filter((place) => !/new/.test(place))).toEqual(before);
});
