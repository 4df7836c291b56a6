import { describe, expect, it } from 'vitest';
import { articlePages, pages } from '../site/builtSite.ts';
import { useSession } from './session.ts';

const chapters = articlePages.map(({ address }) => address).filter((address) => !address.endsWith('/article/') && /\/(zh|en)\/[^/]+\/$/.test(address));
const parallelPages = pages.map(({ address }) => address).filter((address) => address.startsWith('/parallel/'));

describe('every block in the other language, in its place', () => {
  const session = useSession();

  it.each(chapters)('%s', async (address) => {
    const { page, requests, close } = await session.open(address);
    const before = requests.length;
    const links = page.locator('a.twin');
    expect(await links.count()).toBeGreaterThan(5);
    expect(await page.locator('.twin-text').count()).toBe(0);
    await links.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.twin-text');
    expect(await links.first().getAttribute('aria-expanded')).toBe('true');
    await page.evaluate(() => {
      for (const link of [...document.querySelectorAll<HTMLAnchorElement>('a.twin')].slice(1)) link.click();
    });
    await page.waitForFunction(() => document.querySelectorAll('.twin-text').length === document.querySelectorAll('a.twin').length);
    const wrong = await page.evaluate(async () => {
      const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
      const first = document.querySelector<HTMLAnchorElement>('a.twin');
      const other = new DOMParser().parseFromString(await (await fetch(first?.href ?? '')).text(), 'text/html');
      for (const link of other.querySelectorAll('.twin, script')) link.remove();
      return [...document.querySelectorAll<HTMLAnchorElement>('a.twin')].flatMap((link) => {
        const block = document.getElementById(link.hash.slice(1));
        const shown = block instanceof HTMLLIElement ? block.querySelector(':scope > .twin-text') : block?.nextElementSibling;
        const copy = shown?.cloneNode(true) as Element | undefined;
        copy?.querySelector('.twin-tools')?.remove();
        const expected = other.getElementById(link.hash.slice(1));
        const right = shown?.matches('.twin-text') === true && shown.getAttribute('lang') === link.hreflang && plain(copy?.textContent) === plain(expected?.textContent);
        return right ? [] : [link.hash];
      });
    });
    expect(wrong).toEqual([]);
    const doubled = await page.evaluate(() => [...document.querySelectorAll('[id]')].filter(({ id }) => document.querySelectorAll(`[id="${id}"]`).length > 1).map(({ id }) => id));
    expect(doubled).toEqual([]);
    // One page, and what it is set with; nothing of it twice.
    const later = requests.slice(before);
    expect(later.filter((url) => url.endsWith('/')).length).toBeLessThanOrEqual(2);
    await page.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a.twin')) link.click();
    });
    expect(await page.locator('.twin-text').count()).toBe(0);
    await close();
  });

  it('opens by the space bar and a finger, sets formulas, and links to this page, else to its own language', async () => {
    const { page, close } = await session.open('/zh/optimization/', { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.locator('#binary-setup > .twin').tap();
    const text = page.locator('#binary-setup + .twin-text');
    await text.waitFor();
    expect(await text.getAttribute('lang')).toBe('en');
    expect(await text.locator('.katex').count()).toBeGreaterThan(2);
    expect(await text.locator('a.correction-mark').getAttribute('href')).toBe(`${session.url}/en/corrections/#correction-notation`);
    await text.locator('.term-link').first().tap();
    const preview = page.locator('.preview');
    await preview.waitFor({ state: 'visible' });
    expect(await preview.locator('.preview-body > *').getAttribute('lang')).toBe('en');
    expect(await preview.locator('dfn').textContent()).toBe('binary classification');
    await page.keyboard.press('Escape');
    await page.locator('#sigmoid-step-4 > .twin').tap();
    const step = page.locator('#sigmoid-step-4 .twin-text');
    await step.waitFor();
    expect(await step.locator('.reference').first().getAttribute('href')).toBe('#eq-4');
    await page.locator('#binary-setup > .twin').press(' ');
    await text.waitFor({ state: 'detached' });
    await close();
  });

  it('is a plain link without scripts, and where the other page cannot be had', async () => {
    const bare = await session.open('/en/optimization/', { javaScriptEnabled: false });
    await bare.page.locator('#backprop > .twin').click();
    expect(bare.page.url()).toBe(`${session.url}/zh/optimization/#backprop`);
    await bare.close();
    const { page, close } = await session.open('/en/optimization/');
    let failed = false;
    await page.route('**/zh/optimization/', (route) => (failed ? route.continue() : ((failed = true), route.abort())));
    await page.locator('#backprop > .twin').click();
    await page.waitForURL(`${session.url}/zh/optimization/#backprop`);
    await close();
  });
});

describe('a place’s own link', () => {
  const session = useSession();
  it.each([
    ['the page', 'h1 > .section-link', '#optimization'],
    ['a section', '#saturation > .section-link', '#saturation'],
    ['an equation', '#eq-4 > .equation-number', '#eq-4'],
  ])('of %s is copied by key, shown and spoken', async (_, selector, hash) => {
    const { page, close } = await session.open('/en/optimization/?a=1', { permissions: ['clipboard-read', 'clipboard-write'] });
    const link = page.locator(selector);
    expect(await link.evaluate((node) => getComputedStyle(node).opacity)).toBe('1');
    await link.focus();
    await page.keyboard.press('Enter');
    const status = page.locator('.status[role=status]');
    await expect.poll(() => status.textContent()).toBe('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${session.url}/en/optimization/?a=1${hash}`);
    expect(new URL(page.url()).hash).toBe(hash);
    await expect.poll(() => status.textContent(), { timeout: 5000 }).toBe('');
    await close();
  });

  it('of a section in the other language beside it is copied with that language, and the reader stays', async () => {
    const { page, close } = await session.open('/parallel/optimization/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#saturation > :lang(en) > .section-link').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${session.url}/en/optimization/#saturation`);
    expect(page.url()).toBe(`${session.url}/parallel/optimization/`);
    await close();
    const bare = await session.open('/parallel/optimization/', { javaScriptEnabled: false });
    await bare.page.locator('#saturation > :lang(en) > .section-link').click();
    expect(bare.page.url()).toBe(`${session.url}/en/optimization/#saturation`);
    await bare.close();
  });

  it('of a paragraph stands below its other language', async () => {
    const { page, close } = await session.open('/zh/optimization/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#backprop > .twin').click();
    await page.locator('.twin-tools .copies-link').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${session.url}/zh/optimization/#backprop`);
    await close();
  });

  it('says so where the clipboard is closed', async () => {
    const { page, close } = await session.open('/en/optimization/');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('#saturation > .section-link').click();
    await expect.poll(() => page.locator('.status').textContent()).toMatch(/^Not copied/);
    expect(page.url()).toBe(`${session.url}/en/optimization/#saturation`);
    await close();
  });

  it('of a figure stands in it without scripts', async () => {
    const { page, close } = await session.open('/en/optimization/', { javaScriptEnabled: false });
    await page.locator('#fig-loss-gradient .figure-link').click();
    expect(page.url()).toBe(`${session.url}/en/optimization/#fig-loss-gradient`);
    await close();
  });
});

describe('both languages side by side', () => {
  const session = useSession();

  it('says a figure’s title in the language that the figure does not speak', async () => {
    const { page, close } = await session.open('/parallel/optimization/');
    const figure = page.locator('#fig-loss-gradient');
    const titles = async () => [await figure.locator('.figure-title').innerText(), ...(await figure.locator('.figure-name:visible').allInnerTexts())].map((title) => title.replace(/\s+/g, ' '));
    const chinese = await titles();
    expect(chinese).toEqual([expect.stringContaining('图1 '), expect.stringContaining('Figure 1 ')]);
    await figure.locator('.figure-words a[hreflang=en]').click();
    await expect.poll(titles, { timeout: 20_000 }).toEqual(chinese.toReversed());
    await figure.locator('.figure-words a[hreflang=zh-Hans]').click();
    await expect.poll(titles, { timeout: 20_000 }).toEqual(chinese);
    await close();
  });

  it.each(parallelPages)('%s aligns every block', async (address) => {
    const { page, close } = await session.open(address);
    await page.evaluate(() => document.fonts.ready);
    const read = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main .pair')].map((pair) => {
          const sides = [...pair.children].filter((child) => child.hasAttribute('lang')).map((child) => ({ lang: child.getAttribute('lang'), ...child.getBoundingClientRect().toJSON() as DOMRect }));
          return { id: pair.id, heading: /^H\d$/.test(pair.tagName), sides };
        }),
      );
    const wide = await read();
    expect(wide.length).toBeGreaterThan(5);
    const slack = (heading: boolean) => (heading ? 12 : 1);
    expect(wide.filter(({ heading, sides: [zh, en] }) => zh?.lang !== 'zh-Hans' || en?.lang !== 'en' || Math.abs(zh.top - en.top) > slack(heading) || en.left < zh.right).map(({ id }) => id)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const narrow = await read();
    expect(narrow.filter(({ sides: [zh, en] }) => zh === undefined || en === undefined || en.top < zh.bottom - 0.5 || zh.left > en.left).map(({ id }) => id)).toEqual([]);
    await close();
  });
});
