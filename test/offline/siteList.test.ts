import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listSite } from '../../src/offline/worker/siteList.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const small = {
  'index.html': '<a href="./pdf/zh/a.pdf">',
  'zh/a/index.html': '<a href="../../pdf/zh/a.pdf"><a href="../../pdf/zh/b.pdf"><a href="https://host/c.pdf">',
  '404.html': 'missing',
  '_astro/a.12345678.js': 'script',
  'search/index.bin': 'words',
  'pdf/zh/a.pdf': 'pdf',
  'sw.js': 'worker',
  'robots.txt': '',
  'sitemap-0.xml': '',
  '_astro/file.12345678.js': 'for files',
};

describe('what a reader can keep', () => {
  it('is every page under its folder, and every file that readers need', () => {
    expect(listSite(siteOf(small), '_astro').files.map(({ url }) => url)).toEqual(['404.html', '_astro/a.12345678.js', './', 'search/index.bin', 'zh/a/']);
  });

  it('has a revision unless its name changes with its content, its digest and its size', () => {
    const [, script, , words] = listSite(siteOf(small), '_astro').files;
    expect(script?.revision).toBeNull();
    expect(words?.revision).toBe(createHash('sha256').update('words').digest('hex').slice(0, 16));
    expect(words?.integrity).toBe(`sha256-${createHash('sha256').update('words').digest('base64')}`);
    expect(words?.bytes).toBe(5);
  });

  it('counts the PDFs that its pages link to, built or not, and none of another site', () => {
    expect(listSite(siteOf(small), '_astro').pdfs).toEqual(['pdf/zh/a.pdf', 'pdf/zh/b.pdf']);
  });

  it('is another build when one byte differs, and the same when none does', () => {
    const { build } = listSite(siteOf(small), '_astro');
    expect(listSite(siteOf(small), '_astro').build).toBe(build);
    expect(listSite(siteOf({ ...small, 'zh/a/index.html': `${small['zh/a/index.html']} ` }), '_astro').build).not.toBe(build);
  });
});
