import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlePages, pages } from '../site/builtSite.ts';
import { ARTICLE } from '../../src/i18n/paths.ts';
import { useSession } from './session.ts';

const VIEWPORTS = [{ width: 1280, height: 900 }, { width: 390, height: 844 }] as const;
const [DESKTOP, PHONE] = VIEWPORTS;
const WITHIN = 4;

const slugs = [...new Set(articlePages.filter(({ html }) => html.includes('class="prose"')).map(({ address }) => address.split('/')[2] ?? ''))];
const formsOf = (slug: string): string[] => ['zh', 'en', 'parallel'].map((folder) => `/${folder}/${slug}/`);
const twinOf = (address: string): string => address.replace(/^\/(zh|en)\//, (_, language: string) => (language === 'zh' ? '/en/' : '/zh/'));

/** Everything of the page that can be linked to, in order; not the inside of figures and formulas, nor the names of entries. */
function idsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('main [id]')].filter((block) => (block.closest('figure, svg') === null || block.matches('figure')) && !block.id.endsWith('-title')).map(({ id }) => id));
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** What does not land on the screen below the bar. */
function missed(page: Page, ids: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const bars = [...document.querySelectorAll('.bar, .sheet')];
    return all.flatMap((id) => {
      location.hash = id;
      const { top } = document.getElementById(id)?.getBoundingClientRect() ?? { top: Number.NaN };
      const below = Math.max(...bars.map((bar) => (bar.checkVisibility() ? bar.getBoundingClientRect().bottom : 0)));
      return top >= below - 0.5 && top < innerHeight - 10 ? [] : [`#${id} at ${top}, below ${below}`];
    });
  }, ids);
}

interface Left {
  readonly id: string;
  readonly height: number;
  /** What the switch leaves for the page that it leads to. */
  readonly note: string;
}

/** Goes to each id, and takes up the switch to another form of the page. */
function leave(page: Page, ids: readonly string[], to: string): Promise<Left[]> {
  const link = `.languages a${to.startsWith('/parallel/') ? ':not([hreflang])' : `[hreflang="${to.startsWith('/zh/') ? 'zh-Hans' : 'en'}"]`}`;
  return page.evaluate(
    ({ all, selector }) =>
      all.map((id) => {
        location.hash = id;
        document.querySelector(selector)?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
        return { id, height: document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN, note: sessionStorage.getItem('cross-entropy:place') ?? '' };
      }),
    { all: ids, selector: link },
  );
}

/** What arrives elsewhere than it left, by more than the tolerance. */
function strayed(page: Page, left: readonly Left[]): Promise<string[]> {
  return page.evaluate(
    ({ all, within }) =>
      all.flatMap(({ id, height, note }) => {
        sessionStorage.setItem('cross-entropy:place', note);
        dispatchEvent(new Event('pageshow'));
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;
        return Math.abs(top - height) <= within ? [] : [`#${id} left at ${height}, arrived at ${top}`];
      }),
    { all: left, within: WITHIN },
  );
}

describe('every id', () => {
  const session = useSession();

  it.each(slugs)('of %s lands below the bar, and keeps its place from each language to each other', { timeout: 600_000 }, async (slug) => {
    const forms = formsOf(slug);
    const opened = await Promise.all(forms.map((address) => session.open(address)));
    // Round by way of all three forms, one way on the desktop and the other on a phone. The whole article holds the ids of all
    // pages, on one page that is slow to lay out: there the phone is enough.
    for (const [round, viewport] of (slug === ARTICLE ? [PHONE] : VIEWPORTS).entries()) {
      await Promise.all(opened.map(({ page }) => page.setViewportSize(viewport)));
      await Promise.all(opened.map(({ page }) => settled(page)));
      for (const [index, { page }] of opened.entries()) {
        const ids = await idsOf(page);
        expect(ids.length).toBeGreaterThan(8);
        expect({ viewport, missed: await missed(page, ids) }).toEqual({ viewport, missed: [] });
        const at = (index + round + 1) % forms.length;
        const [to, there] = [forms[at], opened[at]];
        if (to !== undefined && there !== undefined) {
          const left = await leave(page, ids, to);
          expect({ viewport, to, strayed: await strayed(there.page, left) }).toEqual({ viewport, to, strayed: [] });
        }
      }
    }
    await Promise.all(opened.map(({ close }) => close()));
  });

  it.each(slugs)('of %s stays where it is while fonts come and figures wake', async (slug) => {
    await Promise.all(
      formsOf(slug).map(async (address) => {
        const { page, close } = await session.open('/404.html', { viewport: PHONE });
        await page.goto(session.url + address, { waitUntil: 'load' });
        const ids = await idsOf(page);
        const tops = () => page.evaluate((all) => all.map((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN) + scrollY), ids);
        const before = await tops();
        await settled(page);
        for (const figure of await page.locator('figure[data-widget]').all()) await figure.scrollIntoViewIfNeeded();
        await page.waitForTimeout(1000);
        const after = await tops();
        const moved = ids.flatMap((id, index) => (Math.abs((after[index] ?? 0) - (before[index] ?? 0)) <= 2 ? [] : [`#${id} from ${before[index]} to ${after[index]}`]));
        expect({ address, moved }).toEqual({ address, moved: [] });
        await close();
      }),
    );
  });

  it.each(slugs)('of %s would stay where the fonts are slow: the middle one does for three seconds', async (slug) => {
    await Promise.all(
      formsOf(slug).map(async (address) => {
        const { page, close } = await session.open('/404.html', { viewport: PHONE });
        const ids = pages.find((each) => each.address === address)?.ids.filter((id) => !/^site-|-title$/.test(id)) ?? [];
        const id = ids[Math.floor(ids.length / 2)] ?? '';
        await page.route('**/*.woff2', async (route) => {
          await new Promise((done) => setTimeout(done, 800));
          await route.continue();
        });
        await page.goto(`${session.url}${address}#${id}`, { waitUntil: 'load' });
        const seen = await page.evaluate(async (target) => {
          const tops: number[] = [];
          for (const end = performance.now() + 3000; performance.now() < end; ) {
            await new Promise(requestAnimationFrame);
            tops.push(document.getElementById(target)?.getBoundingClientRect().top ?? Number.NaN);
          }
          return { least: Math.min(...tops), most: Math.max(...tops) };
        }, id);
        expect(seen.most - seen.least, `${address}#${id}`).toBeLessThanOrEqual(2);
        expect(seen.least, `${address}#${id}`).toBeGreaterThanOrEqual(0);
        await close();
      }),
    );
  });
});

describe('a link', () => {
  const session = useSession();

  it('into something folded opens it', async () => {
    const { page, close } = await session.open('/zh/question/');
    await page.evaluate(() => {
      const fold = document.createElement('details');
      fold.innerHTML = '<summary>x</summary><details><summary>y</summary><p id="folded">z</p></details>';
      document.querySelector('.prose')?.append(fold);
      location.hash = 'folded';
    });
    await page.waitForFunction(() => document.getElementById('folded')?.checkVisibility());
    expect(await page.locator('#folded').boundingBox()).not.toBeNull();
    await close();
  });

  it('to what has moved leads on, on its page and to another, with the figure’s state', async () => {
    const { page, close } = await session.open('/zh/question/');
    await page.route('**/redirects.json', (route) => route.fulfill({ json: { 'optimization#old-one': 'optimization#saturation', 'optimization#old-two': 'gaussian#eq-26', 'optimization#fig-old': 'optimization#fig-loss-gradient' } }));
    for (const [from, to] of [
      ['/en/optimization/#old-one', '/en/optimization/#saturation'],
      ['/en/optimization/#old-two', '/en/gaussian/#eq-26'],
      ['/en/article/#old-two', '/en/article/#eq-26'],
      ['/parallel/optimization/#old-two', '/parallel/gaussian/#eq-26'],
      ['/en/optimization/#fig-old?z=-3', '/en/optimization/#fig-loss-gradient?z=-3'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(session.url + from);
      await page.waitForURL(session.url + to);
      await page.waitForFunction((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? -1) >= 0, to.split('#')[1]?.split('?')[0] ?? '');
    }
    await close();
  });
});

describe('the language switch', () => {
  const session = useSession();

  it.each([['/zh/optimization/', DESKTOP], ['/en/gaussian/', PHONE], ['/zh/article/', PHONE], ['/zh/lab/', DESKTOP], ['/en/', PHONE]] as const)('leads there by a real click from the middle of %s', async (address, viewport) => {
    const { page, close } = await session.open(`${address}?from=test`, { viewport });
    await settled(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight * 0.45));
    const other = address.startsWith('/zh/') ? 'en' : 'zh-Hans';
    const read = () =>
      page.evaluate(() => {
        const [, id, height] = JSON.parse(sessionStorage.getItem('cross-entropy:place') ?? '[]') as [string?, string?, number?];
        return { id, height };
      });
    // The bar has scrolled away on a telephone; a keyboard reaches the link without scrolling.
    await page.evaluate((hreflang) => document.querySelector<HTMLAnchorElement>(`.languages a[hreflang="${hreflang}"]`)?.focus({ preventScroll: true }), other);
    const note = await read();
    expect(note?.id).toBeTruthy();
    await Promise.all([page.waitForURL(session.url + twinOf(address) + '**'), page.keyboard.press('Enter')]);
    await settled(page);
    await page.waitForTimeout(300);
    const top = await page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, note?.id ?? '');
    expect(Math.abs((top ?? Number.NaN) - Number(note?.height)), `#${note?.id}`).toBeLessThanOrEqual(WITHIN);
    expect(new URL(page.url()).search).toBe('?from=test');
    await close();
  });

  it('takes the states of all figures along, and a reload keeps them', async () => {
    const { page, close } = await session.open('/zh/optimization/');
    const ids = ['fig-loss-gradient', 'fig-softmax-gradient'];
    const slider = (id: string) => page.locator(`#${id} input[type=range]`).first();
    const set: string[] = [];
    for (const id of ids) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await page.waitForSelector(`#${id}[data-awake]`);
      await slider(id).focus();
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
      await page.waitForURL(`**#${id}?**`);
      set.push(await slider(id).inputValue());
    }
    const areAsSet = async (): Promise<void> => {
      for (const [index, id] of ids.entries()) {
        await page.locator(`#${id}`).scrollIntoViewIfNeeded();
        await page.waitForSelector(`#${id}[data-awake]`);
        await expect.poll(() => slider(id).inputValue()).toBe(set[index]);
      }
    };
    await page.locator('.languages a[hreflang="en"]').evaluate((link: HTMLElement) => link.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/optimization/#fig-softmax-gradient?**');
    await areAsSet();
    await page.reload();
    await areAsSet();
    await close();
  });

  it('takes a figure’s state along', async () => {
    const { page, close } = await session.open('/zh/optimization/?a=1#fig-loss-gradient?z=-3');
    await page.waitForSelector('#fig-loss-gradient[data-awake]');
    const before = await page.locator('#fig-loss-gradient').evaluate((figure) => figure.getBoundingClientRect().top);
    // By key: before it clicks, the driver may scroll a page whose bar is sticky.
    await page.locator('.languages a[hreflang="en"]').evaluate((link: HTMLElement) => link.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/optimization/?a=1#fig-loss-gradient?z=-3');
    await page.waitForSelector('#fig-loss-gradient[data-awake]');
    await expect.poll(() => page.locator('#fig-loss-gradient input[type=range]').first().inputValue()).toBe('-3');
    expect(Math.abs((await page.locator('#fig-loss-gradient').evaluate((figure) => figure.getBoundingClientRect().top)) - before)).toBeLessThanOrEqual(WITHIN);
    await close();
  });

  it('stands at every section as a plain link without scripts', async () => {
    const { page, close } = await session.open('/zh/optimization/', { javaScriptEnabled: false });
    const links = page.locator('.section-heading > .section-twin');
    expect(await links.count()).toBe(await page.locator('.section-heading').count());
    await page.locator('#saturation > .section-twin').click();
    expect(page.url()).toBe(`${session.url}/en/optimization/#saturation`);
    expect(await page.locator('#saturation').evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThanOrEqual(48);
    await close();
  });
});
