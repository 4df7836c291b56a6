import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchWords } from '../../src/i18n/search.ts';
import { KEPT, QUERIES, SLIPS } from '../search/queries.ts';
import { pages } from '../site/builtSite.ts';
import { useSession } from './session.ts';

const session = useSession();
const PAGE = { zh: '/zh/optimization/', en: '/en/optimization/' } as const;
const OF_SEARCH = /\/(?:search|pagefind)\//;

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog.search[open]').waitFor();
}

/** Types a query and waits for its last answer. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('.search-field').fill(query);
  await page.waitForFunction((typed) => document.querySelector<HTMLElement>('dialog.search')?.dataset['answered'] === typed, query.slice(0, 200));
}

const results = (page: Page) => page.locator('a.search-result');
const status = (page: Page) => page.locator('.search-status').textContent();
const focusedId = (page: Page) => page.evaluate(() => (document.activeElement instanceof HTMLElement ? (document.activeElement.dataset['id'] ?? document.activeElement.className) : ''));

describe.each(['zh', 'en'] as const)('from a page in %s', (language) => {
  it('every fixed query finds its block first, in the language of the page', async () => {
    const { page, close } = await session.open(PAGE[language]);
    await openSearch(page);
    for (const [, query, id] of QUERIES.filter(([each]) => each === language)) {
      await ask(page, query);
      const first = results(page).first();
      expect.soft(await first.getAttribute('data-id'), query).toBe(id);
      const address = new URL((await first.getAttribute('href')) ?? '', session.url);
      const target = pages.find((each) => address.pathname.endsWith(each.address) && each.address !== '/');
      expect.soft(address.pathname, query).toContain(`/${language}/`);
      if (address.hash !== '') expect.soft(target?.ids, `${query} leads to ${address.href}`).toContain(address.hash.slice(1));
      else expect.soft(target, address.href).toBeDefined();
    }
    await close();
  });
});

describe.each(['zh', 'en'] as const)('a slip of the fingers on a page in %s', (language) => {
  it('is read as the nearest word of the site, and said so', async () => {
    const { page, requests, close } = await session.open(PAGE[language]);
    await openSearch(page);
    await ask(page, '熵');
    expect(requests.filter((url) => url.endsWith('/search/words.js'))).toEqual([]);
    for (const [, query, instead, id] of SLIPS.filter(([each]) => each === language)) {
      await ask(page, query);
      expect.soft(await status(page), query).toContain(searchWords[language].instead(query, instead));
      expect.soft(await results(page).first().getAttribute('data-id'), query).toBe(id);
    }
    await close();
  });

  it('leaves alone what is found, what is no word, and what nothing is near', async () => {
    const { page, close } = await session.open(PAGE[language]);
    await openSearch(page);
    for (const [, query] of KEPT.filter(([each]) => each === language)) {
      await ask(page, query);
      expect.soft(await page.getByRole('button', { name: searchWords[language].asTyped(query) }).count(), query).toBe(0);
      expect.soft(await results(page).count() > 0, query).toBe(query !== 'zzzzqq');
    }
    await close();
  });
});

it('looks for what was typed all the same, by keyboard', async () => {
  const { page, close } = await session.open(PAGE.en);
  await openSearch(page);
  await ask(page, 'guassian');
  const button = page.getByRole('button', { name: searchWords.en.asTyped('guassian') });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => button.count()).toBe(0);
  expect(await status(page)).not.toContain('gaussian');
  expect(await page.locator('.search-field').inputValue()).toBe('guassian');
  expect(await focusedId(page)).toBe('search-field');
  await close();
});

it('has at least 40 fixed queries, all different', () => {
  expect(new Set(QUERIES.map(([language, query]) => `${language} ${query}`)).size).toBe(QUERIES.length);
  expect(QUERIES.length).toBeGreaterThanOrEqual(40);
});

it('loads nothing until it is opened, and then nothing from elsewhere', async () => {
  const { page, requests, close } = await session.open(PAGE.zh);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => OF_SEARCH.test(url))).toEqual([]);
  await openSearch(page);
  await ask(page, '似然');
  expect(requests.filter((url) => OF_SEARCH.test(url)).length).toBeGreaterThan(3);
  expect(requests.filter((url) => !url.startsWith(session.url))).toEqual([]);
  await close();
});

it('works wholly by keyboard and gives the focus back', async () => {
  const { page, close } = await session.open(PAGE.zh);
  await page.locator('.search-open').focus();
  await page.keyboard.press('Control+k');
  await page.locator('dialog.search[open]').waitFor();
  expect(await focusedId(page)).toBe('search-field');
  await page.keyboard.type('a/b');
  expect(await page.locator('.search-field').inputValue()).toBe('a/b');
  await ask(page, '似然');
  await page.keyboard.press('ArrowDown');
  expect(await focusedId(page)).toBe('term-likelihood');
  await page.keyboard.press('ArrowDown');
  const second = await results(page).nth(1).getAttribute('data-id');
  expect(await focusedId(page)).toBe(second);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  expect(await focusedId(page)).toBe('search-field');
  await page.keyboard.press('Escape');
  await page.locator('dialog.search').waitFor({ state: 'hidden' });
  expect(await focusedId(page)).toContain('search-open');
  await page.keyboard.press('/');
  await page.locator('dialog.search[open]').waitFor();
  await ask(page, '式4');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/zh\/optimization\/#eq-4$/);
  expect(await page.locator('dialog.search').isVisible()).toBe(false);
  await expect.poll(() => page.locator('#eq-4').evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(true);
  await close();
});

it('leaves a slash to whoever is typing', async () => {
  const { page, close } = await session.open(PAGE.zh);
  await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<input id="typed-into">'));
  await page.locator('#typed-into').focus();
  await page.keyboard.press('/');
  expect(await page.locator('#typed-into').inputValue()).toBe('/');
  expect(await page.locator('dialog.search').count()).toBe(0);
  await close();
});

it.each([
  ['zzzzqq', searchWords.zh.nothing('zzzzqq')],
  ['(((((', searchWords.zh.unreadable],
  ['🎉🎉', searchWords.zh.unreadable],
  ['[a-z]+$', '找到|没有找到'],
  ['x'.repeat(10_000), searchWords.zh.cut(200)],
])('answers an odd query in words: %.20s', async (query, said) => {
  const { page, close } = await session.open(PAGE.zh);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openSearch(page);
  await ask(page, query);
  expect(await status(page)).toMatch(new RegExp(said.includes('|') ? said : said.replace(/[(){}[\]\\^$.|?*+]/g, '\\$&')));
  expect(errors).toEqual([]);
  await ask(page, '');
  expect(await status(page)).toBe('');
  expect(await page.locator('.search-example').count()).toBe(searchWords.zh.examples.length);
  await close();
});

it('says so when the index does not load, and tries again', async () => {
  const { page, close } = await session.open(PAGE.en);
  await page.route('**/search/en.js', (route) => route.abort(), { times: 1 });
  await openSearch(page);
  await page.locator('.search-field').fill('entropy');
  await expect.poll(() => status(page)).toBe(searchWords.en.failed);
  await ask(page, 'entropy ');
  expect(await results(page).count()).toBeGreaterThan(0);
  await close();
});

it('finds words as they are typed when Pagefind does not load', async () => {
  const { page, close } = await session.open(PAGE.en);
  await page.route('**/pagefind/**', (route) => route.abort());
  await openSearch(page);
  await ask(page, 'entropy');
  expect(await status(page)).toContain(searchWords.en.withoutStems);
  expect(await results(page).first().getAttribute('data-id')).toBe('term-entropy');
  await close();
});

it('shows an equation set, in its own faces, on a page that has no formulas', async () => {
  const { page, close } = await session.open('/en/');
  await openSearch(page);
  await ask(page, 'eq 4');
  const formula = page.locator('.search-formula').first();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => document.fonts.check('16px KaTeX_Math', 'σ'))).toBe(true);
  expect(await formula.locator('.mathnormal').first().evaluate((letter) => getComputedStyle(letter).fontFamily)).toContain('KaTeX_Math');
  expect(await formula.locator('xpath=following-sibling::*').textContent()).toContain('σ(z)');
  await close();
});

it('speaks the reader’s language on the bilingual cover', async () => {
  for (const [locale, id] of [['zh-CN', '/zh/'], ['en-GB', '/en/']] as const) {
    const { page, close } = await session.open('/', { locale });
    await openSearch(page);
    await ask(page, '熵');
    expect(await results(page).first().getAttribute('href')).toContain(id);
    await close();
  }
});

it.each([
  ['light', 1280, 'none'],
  ['dark', 390, 'none'],
  ['light', 390, 'active'],
] as const)('is accessible and fits: %s, %i px, forced colours %s', async (colorScheme, width, forcedColors) => {
  const { page, close } = await session.open(PAGE.zh, { colorScheme, forcedColors, viewport: { width, height: 800 } });
  await page.locator('.search-open').click();
  await page.locator('dialog.search[open]').waitFor();
  await ask(page, '似然');
  // Rules of colour know nothing of forced colours.
  const axe = new AxeBuilder({ page }).include('dialog.search').disableRules(forcedColors === 'active' ? ['color-contrast'] : []);
  expect((await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const box = await page.locator('dialog.search').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect(await page.locator('.search-results').evaluate((list) => list.scrollWidth <= list.clientWidth)).toBe(true);
  await close();
});

it('opens on a telephone from the contents, which stay on the screen when the bar has gone', async () => {
  const { page, close } = await session.open(PAGE.zh, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.evaluate(() => scrollTo(0, 3000));
  await page.locator('.sheet > summary').tap();
  const button = page.locator('.sheet [data-search]');
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await button.tap();
  await page.locator('dialog.search[open]').waitFor();
  expect(await page.locator('.sheet').evaluate((sheet: HTMLDetailsElement) => sheet.open)).toBe(false);
  await page.keyboard.press('Escape');
  await page.locator('.sheet > summary').tap();
  expect(await page.locator('.sheet .keeps-place[href*="parallel/"]').isVisible()).toBe(true);
  await close();
});

it('is not offered without JavaScript', async () => {
  const { page, close } = await session.open(PAGE.zh, { javaScriptEnabled: false });
  expect(await page.locator('.search-open').isVisible()).toBe(false);
  await close();
});
