import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/pdf/serveFolder.ts';
import { embedPages, labPages } from '../site/builtSite.ts';
import { useSession } from './session.ts';

const SOON = { timeout: 3000, interval: 20 };
const ID = 'fig-loss-gradient';

const session = useSession();

/** A page of another origin into which the code that the lab offers has been pasted. */
async function pasted(lab: Page, address: string): Promise<ServedFolder> {
  const code = (await lab.locator('.embed-code pre').first().textContent()) ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'school-'));
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>School</title><body>${code.replace(/src="[^"]*"/, `src="${session.url}${address}"`)}`);
  return serveFolder(folder, '/');
}

describe('an embedded figure', () => {
  it('is as high as it needs, at any width, and keeps the page around it where it is', async () => {
    const { page, close } = await session.open('/zh/lab/');
    const school = await pasted(page, `/embed/zh/${ID}/?z=-3`);
    await page.goto(`${school.url}/`);
    const frame = page.frameLocator('iframe');
    await frame.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
    const missing = (): Promise<number> =>
      frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight + Math.abs(innerHeight - Math.ceil(root.getBoundingClientRect().height)));
    for (const width of [1280, 390, 800]) {
      await page.setViewportSize({ width, height: 600 });
      await expect.poll(missing, SOON).toBe(0);
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await close();
    await school.close();
  });

  it('takes its state and its theme from its address, and leads back to the article in its state', async () => {
    const { page, close } = await session.open(`/embed/en/${ID}/?z=-3&y=0&theme=dark`, { colorScheme: 'light' });
    await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
    await expect.poll(() => page.getByRole('slider').inputValue(), SOON).toBe('-3');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await page.getByRole('slider').press('ArrowRight');
    await expect.poll(() => page.evaluate(() => location.hash), SOON).toContain('z=-2.9');
    const back = page.getByRole('link', { name: 'Read it in the article' });
    await back.focus();
    expect(await back.getAttribute('href')).toMatch(new RegExp(`/en/optimization/#${ID}\\?z=-2\\.9&y=0$`));
    await close();
  });

  it('follows the theme of the system where none is given', async () => {
    const { page, close } = await session.open(`/embed/en/${ID}/#${ID}?z=1`, { colorScheme: 'dark' });
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper()).not.toBe(dark);
    await expect.poll(() => page.getByRole('slider').inputValue(), SOON).toBe('1');
    await close();
  });

  it.each(embedPages.map(({ address }) => address))('%s fits its frame, is accessible and asks no one else', async (address) => {
    const { page, requests, close } = await session.open(address, { reducedMotion: 'reduce' });
    await page.locator('figure[data-awake]').waitFor({ state: 'attached' });
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBe(0);
    }
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    // A page for a frame has no heading of its own: the page around it has.
    expect(violations.filter(({ id }) => id !== 'page-has-heading-one').map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(session.url) && !url.startsWith('data:'))).toEqual([]);
    await close();
  });
});

describe('the lab', () => {
  it.each(labPages.map(({ address }) => address))('%s copies the code to embed, and hands out questions by number', async (address) => {
    const { page, close } = await session.open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
    const [summary, button] = [page.locator('.embed-code summary').first(), page.locator('.embed-code button').first()];
    await summary.click();
    await button.click();
    await expect.poll(() => button.textContent(), SOON).toBe(await button.getAttribute('data-done'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('.embed-code pre').first().innerText());
    const question = page.locator(`#${ID} .predict-options p`);
    const first = await question.innerText();
    await page.locator(`.sets-figure[data-sets$="q=3"][href*="#${ID}"]`).click();
    await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
    await expect.poll(() => question.innerText(), SOON).not.toBe(first);
    await close();
  });
});
