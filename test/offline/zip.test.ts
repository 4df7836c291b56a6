import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { makeZip } from '../../src/offline/zip/makeZip.ts';

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'zh'));
writeFileSync(join(folder, 'index.html'), '<link rel="preload" href="a.woff2"><link rel="stylesheet" href="a.css"><a href="./zh/#a">中</a>');
writeFileSync(join(folder, 'zh', 'index.html'), '<a href="../">up</a><a href="https://host/">out</a>');
for (const name of ['404.html', 'sw.js', 'robots.txt', 'a.css']) writeFileSync(join(folder, name), name);

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('the zip', () => {
  it('holds the site in one folder, and nothing that only a server uses', () => {
    expect(Object.keys(unzipSync(makeZip(folder, 'site-1').bytes))).toEqual(['site-1/README.txt', 'site-1/a.css', 'site-1/index.html', 'site-1/zh/index.html']);
  });

  it('has pages whose links name files, and ask for nothing that would be refused', () => {
    const files = unzipSync(makeZip(folder, 'site').bytes);
    expect(text(files['site/index.html'])).toBe('<link rel="stylesheet" href="a.css"><a href="./zh/index.html#a">中</a>');
    expect(text(files['site/zh/index.html'])).toBe('<a href="../index.html">up</a><a href="https://host/">out</a>');
  });

  it('says in both languages what to open, and whether the PDFs are there', () => {
    const readme = () => text(unzipSync(makeZip(folder, 'site').bytes)['site/README.txt']);
    expect(readme()).toMatch(/打开index\.html[^]*没有PDF[^]*open index\.html[^]*no PDFs/);
    mkdirSync(join(folder, 'pdf'));
    writeFileSync(join(folder, 'pdf', 'a.pdf'), 'pdf');
    expect(readme()).toMatch(/在pdf文件夹里[^]*are in the folder pdf/);
    rmSync(join(folder, 'pdf'), { recursive: true });
  });

  it('is the same, byte by byte, whenever its files were written', () => {
    const { bytes } = makeZip(folder, 'site');
    // The first day of 1980, midnight, as the format writes it.
    expect(Array.from(bytes.subarray(10, 14))).toEqual([0, 0, 0x21, 0]);
    utimesSync(join(folder, 'index.html'), 1e9, 1e9);
    expect(Buffer.from(makeZip(folder, 'site').bytes).equals(Buffer.from(bytes))).toBe(true);
  });
});
