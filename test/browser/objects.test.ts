import type { Page } from 'playwright-core';
import { toString } from 'hast-util-to-string';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { all, articlePages, attribute, equationPages, pages, type BuiltPage } from '../site/builtSite.ts';
import { useSession } from './session.ts';

const CITES = '.term-link, .citation, .correction-mark, .reference[href*="#eq-"]';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

const squeezed = (text: string): string => text.replace(/[\s\u200b]+/g, '');

/** What the preview of a link has to say, read from the page that the link leads to. */
function expected(href: string, from: BuiltPage): string {
  const url = new URL(href, `https://site.invalid${from.address}`);
  const id = url.hash.slice(1);
  const target = select(`#${id}`, pages.find(({ address }) => address === url.pathname)!.tree)!;
  if (id.startsWith('eq-')) return `(${attribute(target, 'dataEquation')})`;
  const name = select('dfn, cite, .entry-heading', target)!;
  return squeezed(toString(name)).replace(/#.*$/, '');
}

interface Shown {
  readonly href: string;
  readonly text: string;
  readonly goesTo: string | null;
}

/** Reaches every citing link by keyboard, one after another, and reads what is shown. */
async function previewAll(page: Page): Promise<Shown[]> {
  await page.keyboard.press('Tab');
  return page.evaluate(async (selector) => {
    const panel = document.querySelector<HTMLElement>('.preview')!;
    const shown: Shown[] = [];
    for (const link of [...document.querySelectorAll<HTMLAnchorElement>(selector)].filter((each) => each.closest('.preview') === null)) {
      link.focus();
      const start = performance.now();
      while (!(panel.matches(':popover-open') && link.getAttribute('aria-details') === panel.id) && performance.now() - start < 5000) await new Promise((done) => setTimeout(done, 4));
      const isOpen = panel.matches(':popover-open') && link.hasAttribute('aria-details');
      shown.push({
        href: link.getAttribute('href') ?? '',
        text: isOpen ? (panel.querySelector('.preview-body')?.textContent ?? '') : '',
        goesTo: panel.querySelector<HTMLAnchorElement>('.preview-tools a')?.href === link.href ? link.getAttribute('href') : null,
      });
    }
    return shown;
  }, CITES);
}

describe('every citing link shows what it leads to', () => {
  const session = useSession();
  const citing = [...articlePages, ...equationPages].filter((page) => all(CITES, page).length > 0);
  it.each(citing.map((page) => [page.address, page] as const))('on %s', async (address, built) => {
    const { page, close } = await session.open(address);
    const shown = await previewAll(page);
    expect(shown.length).toBe(all(CITES, built).length);
    const wrong = shown.filter(({ href, text, goesTo }) => !squeezed(text).includes(expected(href, built)) || goesTo !== href);
    expect(wrong.map(({ href, text }) => `${href}: "${text.slice(0, 60)}" does not say "${expected(href, built)}"`)).toEqual([]);
    await close();
  });
});

const ADDRESSES = ['/zh/optimization/', '/en/optimization/'] as const;

describe.each(ADDRESSES)('the preview on %s', (address) => {
  const session = useSession();
  const preview = (page: Page) => page.locator('.preview');

  it('sets a title in the weight that its page sets it in', async () => {
    const { page, close } = await session.open(address);
    await page.locator('.prose .correction-mark').first().hover();
    const title = preview(page).locator('.entry-heading');
    await title.waitFor({ state: 'visible' });
    const weights = await title.evaluate((line) => {
      const words = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode()?.parentElement;
      return [words, document.querySelector('h2')].map((each) => (each ? getComputedStyle(each).fontWeight : undefined));
    });
    expect(weights[0]).toBe(weights[1]);
    await close();
  });

  it('loads its script and the other page when first asked for, and each once', async () => {
    const { page, requests, close } = await session.open(address);
    const asked = () => requests.filter((url) => /Preview|\/glossary\/|\/equations\//.test(url)).map((url) => url.replace(/.*\/(?=Preview|glossary|equations)/, '').replace(/\..*/, ''));
    expect(asked()).toEqual([]);
    await page.locator('.prose .term-link').first().hover();
    await preview(page).waitFor({ state: 'visible' });
    await page.mouse.move(0, 0);
    await preview(page).waitFor({ state: 'hidden' });
    await page.locator('.prose .term-link').nth(1).hover();
    await preview(page).waitFor({ state: 'visible' });
    expect(asked()).toEqual(['Preview', 'glossary/']);
    await close();
  });

  it('stays while the pointer is on it, goes when it leaves, and moves nothing', async () => {
    const { page, close } = await session.open(address);
    const link = page.locator('.prose .term-link').first();
    const heightBefore = await page.evaluate(() => document.documentElement.scrollHeight);
    await link.hover();
    await preview(page).waitFor({ state: 'visible' });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(heightBefore);
    await preview(page).hover();
    await page.waitForTimeout(600);
    expect(await preview(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await preview(page).waitFor({ state: 'hidden' });
    await close();
  });

  it('is reached by Tab from its link, closed by Escape, and does not come back until the link is left', async () => {
    const { page, close } = await session.open(address);
    const link = page.locator('.prose .citation').first();
    await page.keyboard.press('Tab');
    await link.focus();
    await preview(page).waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    expect(await preview(page).evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await preview(page).waitFor({ state: 'hidden' });
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.waitForTimeout(500);
    expect(await preview(page).isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    await link.focus();
    await preview(page).waitFor({ state: 'visible' });
    await close();
  });

  it('comes with the first tap of a finger; the second follows', async () => {
    const { page, close } = await session.open(address, PHONE);
    const link = page.locator('.prose .term-link').first();
    const before = page.url();
    await link.tap();
    await preview(page).waitFor({ state: 'visible' });
    expect(page.url()).toBe(before);
    for (const control of await preview(page).locator('.preview-tools > *').all()) expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const box = await preview(page).boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(390);
    await link.tap();
    await page.waitForURL(/glossary\/#term-/);
    await close();
  });

  it.each(['before the script is there', 'after'])('comes with the first tap where a click does not say what pressed, %s', async (when) => {
    const { page, close } = await session.open(address, PHONE);
    // As Safari's clicks were before iOS 18.4.
    await page.evaluate(() => {
      const own = Object.getOwnPropertyDescriptor(PointerEvent.prototype, 'pointerType')!;
      Object.defineProperty(PointerEvent.prototype, 'pointerType', { get(this: PointerEvent) { return this.type === 'click' ? undefined : own.get!.call(this) as string; } });
    });
    const [first, second] = [page.locator('.prose .term-link').first(), page.locator('.prose .citation').first()];
    const before = page.url();
    await (when === 'after' ? second : first).tap();
    await preview(page).waitFor({ state: 'visible' });
    if (when === 'after') {
      await page.keyboard.press('Escape');
      await first.tap();
      await page.waitForFunction((link) => link?.hasAttribute('aria-details'), await first.elementHandle());
    }
    expect(page.url()).toBe(before);
    // By key a link is followed.
    await first.press('Enter');
    await page.waitForURL(/glossary\/#term-/);
    await close();
  });

  it('waits for the press of a finger that comes over a link', async () => {
    const { page, requests, close } = await session.open(address, PHONE);
    const link = page.locator('.prose .term-link').first();
    const before = page.url();
    await link.dispatchEvent('pointerover', { pointerType: 'touch', bubbles: true });
    await page.waitForTimeout(600);
    expect(requests.filter((url) => url.includes('Preview'))).toEqual([]);
    await link.tap();
    await preview(page).waitFor({ state: 'visible' });
    expect(page.url()).toBe(before);
    await close();
  });

  it('leaves a click of the mouse and one for a new tab to the link', async () => {
    const { page, close } = await session.open(address);
    await page.locator('.prose .term-link').first().click();
    await page.waitForURL(/glossary\/#term-/);
    await close();
  });

  it('leaves the links alone where the other page cannot be had', async () => {
    const { page, close } = await session.open(address, PHONE);
    await page.route(/glossary\/$/, (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    await page.locator('.prose .term-link').first().tap();
    await page.waitForURL(/glossary\/#term-/);
    await close();
  });

  it('reads in forced colors and in print it is not there', async () => {
    const { page, close } = await session.open(address, { forcedColors: 'active' });
    await page.keyboard.press('Tab');
    await page.locator('.prose .term-link').first().focus();
    await preview(page).waitFor({ state: 'visible' });
    expect(await preview(page).evaluate((panel) => Number.parseFloat(getComputedStyle(panel).borderTopWidth))).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await preview(page).isVisible()).toBe(false);
    expect(await page.locator('.equation-more:visible').count()).toBe(0);
    await close();
  });
});

describe.each([{ width: 1280, height: 900 }, { width: 390, height: 844 }, { width: 360, height: 640 }])('the place of the preview, $width wide', (viewport) => {
  const session = useSession();

  it.each(ADDRESSES)('is beside its link, on the screen, and below the bars at either end of the screen on %s', async (address) => {
    const { page, close } = await session.open(address, { viewport });
    await page.keyboard.press('Tab');
    const wrong = await page.evaluate(async (selector) => {
      const panel = document.querySelector<HTMLElement>('.preview')!;
      const bars = () => Math.max(...[...document.querySelectorAll('.bar, .sheet')].map((bar) => (bar.checkVisibility() ? bar.getBoundingClientRect().bottom : 0)));
      const shown = async (link: HTMLElement) => {
        link.focus({ preventScroll: true });
        if (link.matches('.equation-more')) link.click();
        const start = performance.now();
        while (!(panel.matches(':popover-open') && (link.ariaExpanded === 'true' || link.hasAttribute('aria-details'))) && performance.now() - start < 5000) await new Promise((done) => setTimeout(done, 4));
        return panel.matches(':popover-open');
      };
      const links = [...document.querySelectorAll<HTMLElement>(`.prose :is(${selector})`)].filter((_, index) => index % 12 === 3);
      const buttons = [...document.querySelectorAll<HTMLElement>('.equation-more')].filter((_, index) => index % 4 === 1);
      const found: string[] = [];
      for (const link of [...links, ...buttons]) {
        for (const end of ['top', 'bottom'] as const) {
          // Leaving the link ends its dismissal.
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
          (document.activeElement as HTMLElement).blur();
          const row = link.closest('.equation') ?? link;
          scrollTo(0, scrollY + row.getBoundingClientRect().top - 300);
          scrollBy(0, end === 'top' ? row.getBoundingClientRect().top - bars() - 8 : row.getBoundingClientRect().bottom - innerHeight + 8);
          const name = `${link.getAttribute('href')} at the ${end}`;
          if (!(await shown(link))) {
            found.push(`${name}: not shown`);
            continue;
          }
          const [box, own] = [panel.getBoundingClientRect(), (link.matches('.equation-more') ? row : link).getBoundingClientRect()];
          if (box.top < bars() || box.bottom > innerHeight || box.left < 0 || box.right > document.documentElement.clientWidth) found.push(`${name}: ${box.top} to ${box.bottom}, bars to ${bars()}`);
          if (link.getClientRects().length === 1 && box.top < own.bottom && box.bottom > own.top) found.push(`${name}: ${box.top} to ${box.bottom} covers its link at ${own.top}`);
          // Scrolled under the bars, it leaves them to be seen and pressed.
          scrollBy(0, box.top - bars() + 20);
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          const at = panel.getBoundingClientRect();
          if (panel.matches(':popover-open') && at.top < bars() && panel.contains(document.elementFromPoint(at.left + 20, bars() - 4))) found.push(`${name}: over the bar`);
        }
      }
      return found;
    }, CITES);
    expect(wrong).toEqual([]);
    await close();
  });
});

describe.each(ADDRESSES)('the button of an equation on %s', (address) => {
  const session = useSession();
  const openOn = async (page: Page, id: string) => {
    await page.locator(`#${id} .equation-more`).click();
    await page.locator('.preview').waitFor({ state: 'visible' });
  };

  it('opens by keyboard, holds the focus, and gives it back', async () => {
    const { page, close } = await session.open(address);
    const more = page.locator('#eq-3 .equation-more');
    const scripted = page.waitForFunction((button) => button?.role === 'button', await more.elementHandle());
    await more.focus();
    // The script of previews comes with the focus; that alone shows nothing.
    await scripted;
    await page.waitForTimeout(500);
    expect(await page.locator('.preview').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.locator('.preview').waitFor({ state: 'visible' });
    expect(await more.getAttribute('aria-expanded')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.closest('.preview') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.preview').waitFor({ state: 'hidden' });
    expect(await more.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Space');
    await page.locator('.preview').waitFor({ state: 'visible' });
    expect(page.url()).not.toContain('#');
    await close();
  });

  it('copies the link, the TeX, and the MathML of the whole equation', async () => {
    const { page, close } = await session.open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
    await openOn(page, 'eq-4');
    const copied: string[] = [];
    for (const index of [0, 1, 2]) {
      const button = page.locator('.preview-tools > button').nth(index);
      const label = await button.textContent();
      await button.click();
      await page.waitForFunction(([at, before]) => document.querySelectorAll('.preview-tools > button')[Number(at)]?.textContent !== before, [String(index), label] as const);
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    const [link, tex, mathml] = copied;
    expect(link).toBe(`${session.url}${address}#eq-4`);
    expect(tex?.replace(/\\text\{\.\}/, '')).toBe('\\frac{d\\sigma(z)}{dz} = {\\sigma(z)}\\,(1-{\\sigma(z)})');
    expect(await page.evaluate((text) => new DOMParser().parseFromString(text ?? '', 'application/xml').documentElement.localName, mathml)).toBe('math');
    await close();
  });

  it('shows where the equation is used and what the source printed beside it', async () => {
    const { page, close } = await session.open(address);
    await openOn(page, 'eq-4');
    expect(await page.locator('.preview .entry-uses a').count()).toBeGreaterThan(3);
    expect(await page.locator('.preview .entry-published .katex').isVisible()).toBe(true);
    await page.locator('.preview .entry-uses a').first().click();
    expect(await page.evaluate(() => location.hash)).not.toBe('');
    expect(await page.locator('.preview').isVisible()).toBe(false);
    await close();
  });

  it('reads the derivation step by step, with what changed and why', async () => {
    const { page, close } = await session.open(address);
    await openOn(page, 'eq-1');
    await page.locator('.preview-tools > button').nth(3).click();
    const seen: string[] = [];
    const lines = page.locator('.preview .derivation > :visible');
    for (;;) {
      const current = page.locator('.preview .derivation > .current');
      const number = await current.locator('.equation-number').first().textContent();
      expect(await current.locator('.entry-why').isVisible(), number ?? '').toBe(true);
      expect(await current.locator('.entry-uses').isVisible()).toBe(false);
      seen.push(`${number ?? ''} ${await lines.count()} ${await current.locator('.step-new:visible').count() > 0}`);
      const next = page.locator('.preview-tools > button').nth(1);
      if (await next.isDisabled()) break;
      await next.click();
    }
    expect(seen).toEqual(['(1) 2 false', '(2) 3 true', '(3) 4 true', '(4) 5 true']);
    await close();
  });

  it.each([
    ['/zh/distributions/', 'eq-11', { width: 1280, height: 800 }],
    ['/en/cross-entropy/', 'eq-19', { width: 390, height: 844 }],
  ] as const)('keeps the line that is read and its reason in view, on %s from %s', async (place, id, viewport) => {
    const { page, close } = await session.open(place, { viewport });
    await openOn(page, id);
    await page.locator('.preview-tools > button').nth(3).click();
    const next = page.locator('.preview-tools > button').nth(1);
    let read = 0;
    for (;;) {
      const [line, panel, tools] = await Promise.all(['.preview .current', '.preview', '.preview-tools'].map((name) => page.locator(name).boundingBox()));
      expect(line!.y + line!.height).toBeLessThanOrEqual(tools!.y + 1);
      expect(line!.y).toBeGreaterThanOrEqual(panel!.y - 1);
      read += 1;
      if (await next.isDisabled()) break;
      await next.click();
    }
    expect(read).toBeGreaterThan(4);
    await close();
  });

  it('is always seen on a touch screen, with room for a finger, and in no one else’s way', async () => {
    const { page, close } = await session.open(address, PHONE);
    const wrong = await page.locator('.equation-more').evaluateAll((links) =>
      links.flatMap((link) => {
        const area = getComputedStyle(link, '::after');
        const { opacity } = getComputedStyle(link);
        return opacity === '1' && Number.parseFloat(area.width) >= 44 && Number.parseFloat(area.height) >= 44 ? [] : [`${link.id} ${opacity} ${area.width} × ${area.height}`];
      }));
    expect(wrong).toEqual([]);
    await page.locator('#eq-2 .equation-number').tap();
    // The first tap fetches what copies the link as well.
    await expect.poll(() => new URL(page.url()).hash).toBe('#eq-2');
    await page.locator('#eq-2 .equation-more').tap();
    await page.locator('.preview').waitFor({ state: 'visible' });
    await close();
  });
});

describe('the button of an equation beside two languages', () => {
  const session = useSession();
  const texts = (page: Page, selector: string) => page.locator(`.preview ${selector}`).evaluateAll((found) => found.map((each) => [each.closest('[lang]')?.getAttribute('lang'), each.textContent]));

  it('says in each where it stands, why it follows and where it is used, with the formula once', async () => {
    const { page, close } = await session.open('/parallel/optimization/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#eq-2 .equation-more').click();
    await page.locator('.preview').waitFor({ state: 'visible' });
    expect(await page.locator('.preview .equation-entry > .equation').count()).toBe(1);
    expect(await page.locator('.preview .entry-published .equation').count()).toBe(1);
    expect(await texts(page, '.entry-published > .entry-label')).toEqual([['zh-Hans', '原文所印 · As published']]);
    expect(await texts(page, '.entry-place')).toEqual([['zh-Hans', '位置2.1节'], ['en', 'PlaceSection 2.1']]);
    expect((await texts(page, '.entry-why > .entry-label')).map(([, label]) => label)).toEqual(['理由', 'Why']);
    expect((await texts(page, '.entry-corrections')).map(([tag]) => tag)).toEqual(['zh-Hans', 'en']);
    const uses = await page.locator('.preview .entry-uses').evaluateAll((found) => found.map((each) => [...each.querySelectorAll('a')].map((link) => new URL(link.href).pathname.split('/').slice(1, 3))));
    // What stands on this page is not left for; the rest is reached in the language of the link.
    expect(uses).toEqual(['zh', 'en'].map((language) => [['parallel', 'optimization'], ['parallel', 'optimization'], [language, 'descent']]));
    const tex = page.locator('.preview-tools > button').nth(1);
    expect(await tex.textContent()).toBe('TeX');
    expect(await tex.getAttribute('aria-label')).toBe('复制TeX · Copy TeX');
    await tex.click();
    await expect.poll(() => tex.textContent()).toBe('已复制 · Copied');
    await page.locator('.preview-tools > button', { hasText: 'Step by step' }).click();
    expect(await page.locator('.preview .current > .entry-why:visible').count()).toBe(2);
    await close();
  });

  it('says what it can where the other list cannot be had', async () => {
    const { page, close } = await session.open('/parallel/optimization/');
    await page.route('**/en/equations/', (route) => route.abort());
    await page.locator('#eq-2 .equation-more').click();
    await page.locator('.preview').waitFor({ state: 'visible' });
    expect(await texts(page, '.entry-place')).toEqual([['zh-Hans', '位置2.1节']]);
    await close();
  });

  it.each([1280, 390])('fits a screen of %i px', async (width) => {
    const { page, close } = await session.open('/parallel/optimization/', { viewport: { width, height: 844 } });
    await page.locator('#eq-4 .equation-more').click();
    const panel = page.locator('.preview');
    await panel.waitFor({ state: 'visible' });
    expect(await panel.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
    const box = await panel.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    await close();
  });
});

it('from a folder on a disk the links are plain links', async () => {
  const { launchBrowser } = await import('../../src/pdf/browser.ts');
  const { pathToFileURL } = await import('node:url');
  const { join } = await import('node:path');
  const { DIST } = await import('../site/builtSite.ts');
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(DIST, 'en/optimization/index.html')).href);
  await page.locator('#eq-2 .equation-more').click();
  await page.waitForURL(/equations\/(index\.html)?#entry-eq-2$/);
  await browser.close();
});
