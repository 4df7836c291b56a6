import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/pdf/browser.ts';
import { openSite } from '../browser/site.ts';
import { DIST, pages } from './builtSite.ts';
import { charactersIn, declaredFaces, isInRange } from './fontFiles.ts';

/** A text node's characters with the face that the browser computes for them. */
interface SetText {
  readonly families: string;
  readonly weight: number;
  readonly style: string;
  readonly text: string;
}

let browser: Browser;
let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(address: string): Promise<{ page: Page; client: CDPSession; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const complaints: string[] = [];
  page.on('console', (message) => /font/i.test(message.text()) && complaints.push(message.text()));
  await page.goto(site.url + address, { waitUntil: 'load' });
  // MathML is clipped away and set from the system's face for mathematics; only what is seen counts.
  await page.evaluate(() => {
    for (const math of document.querySelectorAll('math')) math.remove();
  });
  expect(complaints).toEqual([]);
  return { page, client: await page.context().newCDPSession(page), requests };
}

async function settle(page: Page): Promise<void> {
  // Twice: the layout that a font brings about may ask for the next one.
  for (let i = 0; i < 2; i += 1) {
    await page.evaluate(() => new Promise<void>((done) => void requestAnimationFrame(() => requestAnimationFrame(() => done()))));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  }
}

/** Every text of the page with its computed face, hidden or not. */
function texts(page: Page): Promise<SetText[]> {
  return page.evaluate(() => {
    document.getElementById('samples')?.remove();
    const found = new Map<string, SetText & { text: string }>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('script,style,template,title,desc,noscript') !== null) continue;
      const { fontFamily, fontWeight, fontStyle } = getComputedStyle(parent);
      const key = `${fontFamily}|${fontWeight}|${fontStyle}`;
      const text = (found.get(key)?.text ?? '') + (node.textContent ?? '');
      found.set(key, { families: fontFamily, weight: Number(fontWeight), style: fontStyle, text: [...new Set(text)].join('') });
    }
    return [...found.values()];
  });
}

/** Set the characters of each style once more, below the page, so that the browser can be asked what draws them. */
function setAgain(page: Page, samples: readonly SetText[]): Promise<void> {
  return page.evaluate((wanted) => {
    const box = document.createElement('div');
    box.id = 'samples';
    for (const { families, weight, style, text } of wanted) {
      const line = document.createElement('p');
      Object.assign(line.style, { fontFamily: families, fontWeight: String(weight), fontStyle: style });
      line.textContent = text;
      box.append(line);
    }
    document.body.append(box);
  }, samples);
}

/** How many glyphs our faces draw, and what the machine's own would. */
async function drawnBy(client: CDPSession): Promise<{ ours: number; others: string[] }> {
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: 1 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '#samples > p' });
  const answers = await Promise.all(nodeIds.map((nodeId) => client.send('CSS.getPlatformFontsForNode', { nodeId })));
  const fonts = answers.flatMap((answer) => answer.fonts);
  const ours = fonts.filter((font) => font.isCustomFont).reduce((sum, font) => sum + font.glyphCount, 0);
  return { ours, others: fonts.filter((font) => !font.isCustomFont).map((font) => `${font.familyName}: ${font.glyphCount} glyphs`) };
}

const INVISIBLE = /^[\p{Cc}\p{Cf}\u0020]$/u;

describe.each(pages.map((page) => [page.address, page] as const))('%s', (address, built) => {
  it('has every character of its text in a face that it declares', async () => {
    const { page } = await open(address);
    const faces = declaredFaces(built).filter(({ file }) => file !== undefined);
    const missing = (await texts(page)).flatMap(({ families, text }) => {
      const ours = faces.filter(({ family }) => families.split(',').some((name) => name.trim().replaceAll('"', '') === family));
      const has = (code: number) => ours.some(({ file, range }) => isInRange(code, range) && charactersIn(file ?? '').has(code));
      return [...text].filter((character) => !INVISIBLE.test(character) && !has(character.codePointAt(0) ?? 0)).map((character) => `${character} in ${families}`);
    });
    expect(missing).toEqual([]);
    await page.close();
  });

  it('is drawn by no face of the machine: on a telephone, on a desktop, on paper', async () => {
    const { page, client, requests } = await open(address);
    for (const [width, media] of [[412, 'screen'], [1280, 'screen'], [1280, 'print']] as const) {
      await page.setViewportSize({ width, height: 823 });
      await page.emulateMedia({ media });
      const samples = await texts(page);
      await setAgain(page, samples);
      await settle(page);
      const { ours, others } = await drawnBy(client);
      const characters = samples.reduce((sum, { text }) => sum + [...text].filter((character) => !/\s|\p{Cf}/u.test(character)).length, 0);
      // Ligatures draw two or three characters as one.
      expect(ours).toBeGreaterThan(0.9 * characters);
      expect(others, `${media}, ${width} px`).toEqual([]);
    }
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    await page.close();
  });
});

describe('Chinese punctuation', () => {
  it('gives back the room that it does not need', async () => {
    const { page } = await open('/zh/question/');
    await settle(page);
    const [wide = 0, normal = 0, trimmed = 0] = await page.evaluate(() =>
      ['space-all', 'normal', 'trim-start'].map((trim) => {
        const line = document.createElement('span');
        line.textContent = '「似然：“交叉熵”，（见图）。」';
        line.style.cssText = `position:absolute;white-space:nowrap;font-size:100px;text-spacing-trim:${trim}`;
        document.querySelector('.prose p')?.append(line);
        const { width } = line.getBoundingClientRect();
        line.remove();
        return width;
      }),
    );
    // Sixteen characters of one em; half an em goes between each of five pairs, and at the start of the line.
    expect(wide).toBeCloseTo(1600, 0);
    expect(normal).toBeCloseTo(1350, 0);
    expect(trimmed).toBeCloseTo(1300, 0);
    await page.close();
  });
});

describe('KaTeX’s stylesheet', () => {
  it('is one file, of the copy that set the formulas, without fonts of its own', () => {
    const sheets = new Set(pages.flatMap((page) => [...page.html.matchAll(/href="?([^" >]*\/katex\.[0-9a-f]+\.css)/g)].map((found) => found[1]?.replace(/^.*\/(?=katex)/, ''))));
    expect(sheets.size).toBe(1);
    const css = readFileSync(`${DIST}/_astro/${[...sheets][0] ?? ''}`, 'utf8');
    expect(css).toContain('.katex-base');
    expect(css).not.toMatch(/@font-face|url\(/);
  });
});
