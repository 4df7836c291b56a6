// A reader does one thing after another.
/* oxlint-disable no-await-in-loop */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/widgets/expansion/reading.ts';
import { useSession } from './session.ts';

const ID = 'fig-expansion';
const SOON = { timeout: 3000, interval: 20 };
const session = useSession();

interface Opened {
  readonly page: Page;
  readonly figure: Locator;
  close(): Promise<void>;
}

/** Opens the chapter at the figure and waits until the figure is awake. */
async function openFigure(query = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const { page, close } = await session.open(`/en/distributions/${query}`, options);
  const figure = page.locator(`#${ID}`);
  await figure.scrollIntoViewIfNeeded();
  await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
  return { page, figure, close };
}

/** Waits until the brackets hold a word, and checks every readout against the model. */
async function showsWord({ figure }: Opened, K: number, w: string): Promise<void> {
  const held = (): Promise<string> => figure.locator('.brackets input:checked').evaluateAll((inputs) => inputs.map((input) => Number(input.getAttribute('value')) + 1).join(''));
  await expect.poll(held, SOON).toBe(w);
  const { term, words, terms, choices } = read({ K, n: w.length, w });
  const expected: Record<string, number> = {
    words,
    terms: terms.length,
    coefficient: term.coefficient,
    ...Object.fromEntries(choices.map(({ ways }, i) => [`ways-${i + 1}`, ways])),
  };
  const numbers = (): Promise<Record<string, number>> =>
    figure.locator('[data-value]').evaluateAll((elements) => Object.fromEntries(elements.map((element) => [element.getAttribute('data-value') ?? '', Number(element.getAttribute('data-number'))])));
  await expect.poll(numbers, SOON).toMatchObject(expected);
}

const bin = ({ figure }: Opened, name: string): Locator => figure.getByRole('gridcell', { name, exact: true });
const listed = ({ figure }: Opened): Promise<string[]> => figure.locator('.word-list li').allTextContents();
const focused = ({ page }: Opened): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

describe('by keyboard', () => {
  it('takes another letter from a bracket', async () => {
    const opened = await openFigure();
    await showsWord(opened, 3, '1213');
    await opened.figure.locator('.brackets input:checked').nth(1).focus();
    await opened.page.keyboard.press('ArrowRight');
    await showsWord(opened, 3, '1313');
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('ArrowRight');
    await showsWord(opened, 3, '1323');
    expect(await opened.page.evaluate(() => document.activeElement?.closest('[role=radiogroup]')?.getAttribute('aria-label'))).toBe('Bracket 3');
    await opened.close();
  });

  it('walks the bins as a grid: one tab stop, each bin that has the focus lists its words, Enter goes into the list', async () => {
    const opened = await openFigure();
    const { figure, page } = opened;
    expect(await figure.locator('[role=gridcell][tabindex="0"]').count()).toBe(1);
    await bin(opened, 'x₁²x₂x₃, coefficient 12').focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(opened), SOON).toBe('x₁³x₃, coefficient 4');
    await expect.poll(() => listed(opened), SOON).toEqual(['1113', '1131', '1311', '3111']);
    await showsWord(opened, 3, '1213');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect.poll(() => focused(opened), SOON).toBe('x₁x₃³, coefficient 4');
    await page.keyboard.press('Enter');
    await showsWord(opened, 3, '1333');
    await expect.poll(() => focused(opened), SOON).toBe('Words of x₁x₃³');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(opened), SOON).toBe('x₁x₃³, coefficient 4');
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await showsWord(opened, 3, '1222');
    await expect.poll(() => focused(opened), SOON).toBe('x₁x₂³, coefficient 4');
    await opened.close();
  });
});

describe('by mouse', () => {
  it('lists the words of the bin that it points at, and chooses the bin that it presses', async () => {
    const opened = await openFigure();
    await bin(opened, 'x₃⁴, coefficient 1').hover();
    await expect.poll(() => listed(opened), SOON).toEqual(['3333']);
    await showsWord(opened, 3, '1213');
    await bin(opened, 'x₂²x₃², coefficient 6').click();
    await showsWord(opened, 3, '2233');
    await expect.poll(() => opened.figure.locator('.word-list [aria-current]').innerText(), SOON).toBe('2233');
    await opened.close();
  });

  it('has each bin lie over the dots that it stands for', async () => {
    for (const [query, width] of [['', 1280], ['K=2&n=6', 1280], ['K=4&n=4', 1280], ['K=4&n=6', 390], ['n=6', 390], ['', 390]] as const) {
      const opened = await openFigure(`#${ID}?${query}`, { viewport: { width, height: 900 } });
      const apart = await opened.figure.evaluate((figure) => {
        const drawn = [...figure.querySelectorAll('.current-bin')].find((rect) => rect.getBoundingClientRect().width > 0)?.getBoundingClientRect();
        const over = figure.querySelector('[role=gridcell][aria-selected=true]')?.getBoundingClientRect();
        if (drawn === undefined || over === undefined) return Number.POSITIVE_INFINITY;
        return Math.max(Math.abs(drawn.left - over.left), Math.abs(drawn.right - over.right), Math.abs(drawn.top - over.top), Math.abs(drawn.bottom - over.bottom));
      });
      // The outline stands a little inside of its bin.
      expect(apart, `${query} at ${width}`).toBeLessThan(3);
      await opened.close();
    }
  });
});

it('lists sixty words at most and says how many more there are', async () => {
  const opened = await openFigure(`#${ID}?K=4&n=6&w=112234`);
  await showsWord(opened, 4, '112234');
  const words = await listed(opened);
  expect(words.length).toBe(61);
  expect(words.at(-1)).toBe('… and 120 more');
  await opened.close();
});

it('turns coefficients into probabilities that sum to 1', async () => {
  const opened = await openFigure();
  await opened.figure.getByRole('checkbox').check();
  const { term, totalProbability } = read({ K: 3, n: 4, w: '1213' });
  const number = (name: string): Promise<number> => opened.figure.locator(`[data-value="${name}"]`).first().getAttribute('data-number').then(Number);
  await expect.poll(() => opened.figure.locator('[data-value="total"]').count(), SOON).toBe(1);
  expect(await number('total')).toBeCloseTo(totalProbability, 12);
  expect(await number('probability')).toBeCloseTo(term.probability, 12);
  expect(await opened.figure.locator('[data-value="probability"]').first().innerText()).toBe('0.0720');
  await bin(opened, 'x₁x₂x₃², probability 0.1800').click();
  await expect.poll(() => number('probability'), SOON).toBeCloseTo(0.18, 4);
  await opened.close();
});

it('holds as many brackets and letters as it is told', async () => {
  const opened = await openFigure();
  await opened.figure.getByRole('slider').press('End');
  await showsWord(opened, 3, '121311');
  await opened.figure.getByRole('radio', { name: '2', exact: true }).check();
  await showsWord(opened, 2, '121211');
  await opened.figure.getByRole('slider').press('Home');
  await showsWord(opened, 2, '1');
  await opened.close();
});

const lineOf = ({ figure }: Opened, line: number): Locator => figure.locator(`[data-line="${line}"]`);
const marked = ({ figure }: Opened): Promise<string | null> => figure.locator('.figure-body').getAttribute('data-marked');
const kept = ({ figure }: Opened): Promise<string[]> => figure.locator('.step-lines input:checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
const outlined = ({ figure }: Opened, part: string): Promise<boolean[]> => figure.locator(part).evaluateAll((parts) => parts.map((each) => getComputedStyle(each).outlineStyle === 'solid'));

describe('the lines (11) to (18)', () => {
  it('mark what they count while they are pointed at, and lead to their equations', async () => {
    const opened = await openFigure();
    expect([await marked(opened), await kept(opened)]).toEqual([null, []]);
    await lineOf(opened, 12).hover();
    await expect.poll(() => marked(opened), SOON).toBe('12');
    await expect.poll(() => outlined(opened, '.brackets .control-segments'), SOON).toEqual([true, true, true, true]);
    await lineOf(opened, 13).hover();
    await expect.poll(() => outlined(opened, '.readings tbody td:nth-child(4) > span'), SOON).toEqual([true, true, true]);
    await expect.poll(() => outlined(opened, '.brackets .control-segments'), SOON).toEqual([false, false, false, false]);
    await opened.figure.locator('.figure-title').hover();
    await expect.poll(() => marked(opened), SOON).toBeNull();
    expect(await opened.page.evaluate(() => location.hash)).toBe('');
    const targets = await opened.figure.locator('.step-lines a').evaluateAll((links) => links.map((link) => document.querySelector(link.getAttribute('href') ?? '')?.getAttribute('data-equation')));
    expect(targets).toEqual(['11', '12', '13', '14', '15', '16', '17', '18']);
    await opened.close();
  });

  it('are walked through by arrow keys, kept in the address, and let go by Escape or a second press', async () => {
    const opened = await openFigure();
    await lineOf(opened, 11).locator('input').focus();
    await expect.poll(() => marked(opened), SOON).toBe('11');
    expect(await kept(opened)).toEqual([]);
    await opened.page.keyboard.press('Space');
    await opened.page.keyboard.press('ArrowDown');
    await opened.page.keyboard.press('ArrowDown');
    await expect.poll(() => kept(opened), SOON).toEqual(['13']);
    await expect.poll(() => opened.page.evaluate(() => location.hash), SOON).toBe(`#${ID}?step=13`);
    await expect.poll(() => opened.figure.locator('[role=status]').last().textContent(), SOON).toContain('Each row chooses among the brackets left.');
    await opened.page.keyboard.press('Escape');
    await expect.poll(() => kept(opened), SOON).toEqual([]);
    const line = lineOf(opened, 16).locator('label');
    await line.click();
    await expect.poll(() => kept(opened), SOON).toEqual(['16']);
    await line.click();
    await expect.poll(() => kept(opened), SOON).toEqual([]);
    await expect.poll(() => marked(opened), SOON).toBeNull();
    await opened.close();
  });

  it('come with the address, and say their part in the numbers of the term', async () => {
    const opened = await openFigure(`#${ID}?step=18&w=1122`);
    await expect.poll(() => marked(opened), SOON).toBe('18');
    await expect.poll(() => outlined(opened, '.big-number b'), SOON).toEqual([true]);
    expect(await lineOf(opened, 18).locator('label').innerText()).toBe('4!/(2!\u00a02!\u00a00!) = 6');
    expect(await opened.figure.locator('.steps p').last().innerText()).toBe('The cell holds 6 dots: the coefficient.');
    await opened.close();
  });
});

describe('by touch', () => {
  it('keeps the line that is tapped', async () => {
    const opened = await openFigure('', { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    await lineOf(opened, 14).locator('label').tap();
    await expect.poll(() => kept(opened), SOON).toEqual(['14']);
    await expect.poll(() => outlined(opened, '.readings tbody td > span'), SOON).toEqual(Array.from({ length: 9 }, () => true));
    const heights = await opened.figure.locator('.step-lines :is(a, label)').evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(44);
    await opened.close();
  });

  it('lists the words of a bin that is tapped where the bins hold coefficients only', async () => {
    for (const [query, words] of [['n=6', 60], ['K=4&n=6', 61]] as const) {
      const opened = await openFigure(`#${ID}?${query}`, { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
      const { K, n } = { K: 3, n: 6, ...(query === 'n=6' ? {} : { K: 4 }) };
      const w = K === 3 ? '112333' : '112234';
      const { term } = read({ K, n, w });
      const cell = opened.figure.locator(`[data-bin="${read({ K, n, w }).at}"]`);
      const size = await cell.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await cell.tap();
      await expect.poll(async () => (await listed(opened)).length, SOON).toBe(words);
      await expect.poll(() => opened.figure.locator('[data-value="coefficient"]').first().getAttribute('data-number'), SOON).toBe(String(term.coefficient));
      await opened.close();
    }
  });

  it('chooses the bin that is tapped', async () => {
    const opened = await openFigure('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await bin(opened, 'x₁³x₂, coefficient 4').tap();
    await showsWord(opened, 3, '1112');
    await expect.poll(() => listed(opened), SOON).toEqual(['1112', '1121', '1211', '2111']);
    const sizes = await opened.figure.locator('[role=gridcell], .brackets label').evaluateAll((targets) => targets.map((target) => Math.min(target.getBoundingClientRect().width, target.getBoundingClientRect().height)));
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(44);
    await opened.close();
  });
});
