// A reader does one thing after another.
/* oxlint-disable no-await-in-loop */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { activation, loss } from '../../src/math/index.ts';
import { curves, read, type Controls, type Label } from '../../src/widgets/loss-gradient/model.ts';
import { wide } from '../../src/widgets/loss-gradient/layout.ts';
import { CURVE_TOLERANCE_PX, distanceFrom, pointsOfCurve } from '../plot/pointsOfCurve.ts';
import type { Point } from '../../src/plot/path.ts';
import { PHONE } from './figures/openFigures.ts';
import { swipe } from './figures/touch.ts';
import { useSession } from './session.ts';

const ID = 'fig-loss-gradient';
const SOON = { timeout: 3000, interval: 20 };

const session = useSession();

interface Opened {
  readonly page: Page;
  readonly figure: Locator;
  close(): Promise<void>;
}

/** Opens the chapter at the figure and waits until the figure is awake. */
async function openFigure(language: 'zh' | 'en', query = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const { page, close } = await session.open(`/${language}/optimization/${query}`, options);
  const figure = page.locator(`#${ID}`);
  // Any use lets go of the place that the address names.
  await page.keyboard.press('Shift');
  await figure.scrollIntoViewIfNeeded();
  await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
  return { page, figure, close };
}

/** Every number that a reader may quote, by its name; a name that stands twice must hold the same number twice. */
async function readouts(figure: Locator): Promise<Record<string, number>> {
  const pairs = await figure.locator('[data-value]').evaluateAll((elements) =>
    elements.map((element) => [element.getAttribute('data-value') ?? '', Number(element.getAttribute('data-number'))] as const),
  );
  const values: Record<string, number> = {};
  for (const [name, value] of pairs) {
    if (name in values) expect(value, name).toBe(values[name]);
    values[name] = value;
  }
  return values;
}

/** The exponential of Node and that of the browser may differ in the last place. */
const LAST_PLACES = 1e-14;

/** What every readout must hold, told by the math package. */
function expected(z: number, y: Label): Record<string, unknown> {
  const { p, q, sigmoidPrime, ce, mse, ratio } = read({ z, y });
  const values = {
    p, y, ratio,
    'one-minus-p': q,
    'sigmoid-prime': sigmoidPrime,
    'ce-loss': ce.loss,
    'ce-gradient': ce.gradient,
    'mse-loss': mse.loss,
    'mse-gradient': mse.gradient,
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      expect.toSatisfy((shown: number) => Math.abs(shown - value) <= LAST_PLACES * Math.abs(value), `${value}`),
    ]),
  );
}

async function showsState({ figure }: Opened, { z, y }: Pick<Controls, 'z' | 'y'>): Promise<void> {
  await expect.poll(() => readouts(figure), SOON).toEqual(expected(z, y));
  expect(await figure.getByRole('slider').inputValue()).toBe(String(z));
}

it('is drawn at z = −5 with both panels and that of σ, without JavaScript', async () => {
  const { page, close } = await session.open('/zh/optimization/', { javaScriptEnabled: false });
  const figure = page.locator(`#${ID}`);
  expect(await figure.locator('.plot svg:visible').count()).toBe(2);
  const label = await figure.locator('svg[role=img]:visible').first().getAttribute('aria-label');
  expect(label).toContain('z = −5.0');
  expect(label).toContain('150倍');
  expect(await readouts(figure)).toEqual(expected(-5, 1));
  await close();
});

describe('by keyboard', () => {
  it('moves z by steps, tenths of the range and to the ends', async () => {
    const opened = await openFigure('en');
    await opened.figure.getByRole('slider').focus();
    for (const [key, z] of [['ArrowRight', -4.9], ['ArrowLeft', -5], ['PageUp', -3.4], ['Home', -8], ['End', 8]] as const) {
      await opened.page.keyboard.press(key);
      await showsState(opened, { z, y: 1 });
    }
    await opened.close();
  });

  it('takes the class by arrow keys, a preset by Enter, a number by typing, the panel by Space', async () => {
    const opened = await openFigure('en');
    const { page, figure } = opened;
    await figure.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowRight');
    await showsState(opened, { z: -5, y: 0 });
    await figure.getByRole('button', { name: 'Wrong' }).focus();
    await page.keyboard.press('Enter');
    await showsState(opened, { z: 5, y: 0 });
    await expect.poll(() => figure.getByRole('button', { name: 'Wrong' }).getAttribute('aria-pressed'), SOON).toBe('true');
    await figure.getByRole('spinbutton').fill('-2.34');
    await showsState(opened, { z: -2.3, y: 0 });
    await page.keyboard.press('Enter');
    await expect.poll(() => figure.getByRole('spinbutton').inputValue(), SOON).toBe('-2.3');
    await figure.getByRole('spinbutton').fill('400');
    await showsState(opened, { z: 8, y: 0 });
    expect(await figure.locator('.sigmoid-panel:visible').count()).toBe(0);
    await figure.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => figure.locator('.sigmoid-panel:visible').count(), SOON).toBe(2);
    await figure.getByRole('button', { name: 'Reset' }).press('Enter');
    await showsState(opened, { z: -5, y: 1 });
    await opened.close();
  });

  it('speaks the state once, half a second after the last change', async () => {
    const opened = await openFigure('en');
    const spoken = (): Promise<string> => opened.figure.locator('.figure-body > [role=status]').innerText();
    expect(await spoken()).toBe('');
    await opened.figure.getByRole('slider').focus();
    for (let i = 0; i < 5; i += 1) await opened.page.keyboard.press('ArrowRight');
    await expect.poll(() => opened.figure.getByRole('slider').getAttribute('aria-valuetext'), SOON).toMatch(/^z = −4\.[5-9], p = 0\.0\d{3}$/);
    await expect.poll(spoken, SOON).toContain('z = −4.5, p = 0.0110');
    await opened.close();
  });
});

/** The point of the screen where the wide drawing shows z. */
async function pointAt({ figure }: Opened, z: number, part = 0.3): Promise<{ x: number; y: number }> {
  const box = await figure.locator('.plot svg:visible').first().boundingBox();
  if (box === null) throw new Error('no drawing is visible');
  return { x: box.x + (wide.loss.x.toPx(z) / wide.width) * box.width, y: box.y + part * box.height };
}

describe('by mouse', () => {
  it('goes to where it is pressed and follows, until the button is released', async () => {
    const opened = await openFigure('zh');
    const { mouse } = opened.page;
    const [start, end] = [await pointAt(opened, 3), await pointAt(opened, -7.2)];
    await mouse.move(start.x, start.y);
    await mouse.down();
    await showsState(opened, { z: 3, y: 1 });
    await mouse.move(end.x, end.y + 300, { steps: 8 });
    await showsState(opened, { z: -7.2, y: 1 });
    await mouse.up();
    await mouse.move(start.x, start.y);
    await showsState(opened, { z: -7.2, y: 1 });
    await opened.close();
  });

  it('takes hold of the handle where it is pressed, without a jump', async () => {
    const opened = await openFigure('zh');
    const { mouse } = opened.page;
    const [beside, there] = [await pointAt(opened, -4.5, 0.45), await pointAt(opened, -3.5, 0.45)];
    await mouse.move(beside.x, beside.y);
    await mouse.down();
    await showsState(opened, { z: -5, y: 1 });
    await mouse.move(there.x, there.y, { steps: 4 });
    await showsState(opened, { z: -4, y: 1 });
    await mouse.up();
    await opened.close();
  });

  it('ignores the other buttons, and stops at the ends', async () => {
    const opened = await openFigure('zh');
    const { mouse } = opened.page;
    const [middle, outside] = [await pointAt(opened, 1), await pointAt(opened, 30)];
    await mouse.move(middle.x, middle.y);
    await mouse.down({ button: 'middle' });
    await mouse.up({ button: 'middle' });
    await showsState(opened, { z: -5, y: 1 });
    await mouse.down();
    await mouse.move(outside.x, outside.y, { steps: 3 });
    await showsState(opened, { z: 8, y: 1 });
    await mouse.up();
    await opened.close();
  });

  it('changes no path while it is dragged, and draws each path through the values of the math package', async () => {
    const opened = await openFigure('zh', `#${ID}?y=0&sig=1`);
    const paths = (): Promise<Record<string, string>> =>
      opened.figure.locator('.plot-wide [data-curve]').evaluateAll((elements) => Object.fromEntries(elements.map((element) => [element.getAttribute('data-curve') ?? '', element.getAttribute('d') ?? ''])));
    await showsState(opened, { z: -5, y: 0 });
    const before = await paths();
    const start = await pointAt(opened, 0);
    await opened.page.mouse.move(start.x, start.y);
    await opened.page.mouse.down();
    await opened.page.mouse.up();
    await showsState(opened, { z: 0, y: 0 });
    expect(await paths()).toEqual(before);
    const turned = await opened.figure.locator('.plot-wide > g:first-of-type').evaluateAll((groups) => groups.map((group) => group.getAttribute('transform')));
    expect(turned).toEqual([`matrix(-1 0 0 1 ${wide.loss.left + wide.loss.right} 0)`, null]);
    const { cePull } = curves(0);
    for (const [name, frame, truth] of [
      ['ce-loss', wide.loss, (z: number) => loss.binaryCrossEntropy(z, 0)],
      ['mse-loss', wide.loss, (z: number) => loss.squaredError(z, 0)],
      ['ce-pull', wide.pull, cePull],
      ['mse-pull', wide.pull, (z: number) => loss.squaredErrorD1(z, 0)],
      ['sigmoid', wide.sigmoid, activation.sigmoid],
      ['sigmoid-prime', wide.sigmoid, activation.sigmoidPrime],
    ] as const) {
      // For y = 0 the panels of losses and gradients are those of y = 1, turned over.
      const points = pointsOfCurve(before[name] ?? '').map(([x, y]): Point => [frame === wide.sigmoid ? x : frame.left + frame.right - x, y]);
      expect(points.length, name).toBeGreaterThan(8 * 16);
      for (const point of points) expect(distanceFrom((x) => frame.y.toPx(truth(frame.x.toValue(x))), point), name).toBeLessThan(CURVE_TOLERANCE_PX);
    }
    await opened.close();
  });
});

describe('by touch', () => {
  it('moves z when the finger goes sideways, and does not scroll', async () => {
    const opened = await openFigure('zh', '', PHONE);
    await opened.figure.locator('.plot').evaluate((plot) => plot.scrollIntoView({ block: 'center' }));
    const before = await opened.page.evaluate(() => scrollY);
    const box = await opened.figure.locator('.plot svg:visible').first().boundingBox();
    if (box === null) throw new Error('no drawing is visible');
    await swipe(opened.page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, { x: 100, y: 3 });
    await expect.poll(async () => Number(await opened.figure.getByRole('slider').inputValue()), SOON).toBeGreaterThan(2);
    expect(await opened.page.evaluate(() => scrollY)).toBe(before);
    await opened.close();
  });
});

function hash({ page }: Opened): Promise<string> {
  return page.evaluate(() => location.hash);
}

describe('its address', () => {
  it('follows the reader without filling the history, and brings the state back', async () => {
    const opened = await openFigure('en');
    const entries = await opened.page.evaluate(() => history.length);
    expect(await hash(opened)).toBe('');
    await opened.figure.getByRole('slider').focus();
    for (let i = 0; i < 3; i += 1) await opened.page.keyboard.press('ArrowRight');
    await expect.poll(() => hash(opened), SOON).toBe(`#${ID}?z=-4.7`);
    expect(await opened.page.evaluate(() => history.length)).toBe(entries);
    await opened.page.reload();
    await opened.figure.scrollIntoViewIfNeeded();
    await showsState(opened, { z: -4.7, y: 1 });
    await opened.figure.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => hash(opened), SOON).toBe(`#${ID}`);
    await opened.close();
  });

  it('leads to the figure and sets it, clamped, whatever else stands in it', async () => {
    const { page, close } = await session.open(`/en/optimization/#${ID}?z=-99&y=0&sig=1&other=7`);
    const figure = page.locator(`#${ID}`);
    await showsState({ page, figure, close }, { z: -8, y: 0 });
    await expect.poll(() => figure.locator('.sigmoid-panel:visible').count(), SOON).toBe(2);
    const top = await figure.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(-10);
    expect(top).toBeLessThan(200);
    await page.evaluate((id) => {
      location.hash = `${id}?z=2.5`;
    }, ID);
    await showsState({ page, figure, close }, { z: 2.5, y: 1 });
    await close();
  });

  it('leaves a fragment that is not its own alone', async () => {
    const opened = await openFigure('en', '#saturation');
    await opened.page.waitForTimeout(400);
    expect(await hash(opened)).toBe('#saturation');
    await opened.page.evaluate(() => {
      location.hash = 'fig-other?z=3';
    });
    await opened.page.waitForTimeout(400);
    expect(await hash(opened)).toBe('#fig-other?z=3');
    await showsState(opened, { z: -5, y: 1 });
    await opened.close();
  });

  it('is what the link to copy holds', async () => {
    const opened = await openFigure('en', `#${ID}?z=1.5`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await showsState(opened, { z: 1.5, y: 1 });
    await opened.figure.getByRole('button', { name: 'Copy link' }).click();
    await opened.figure.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await opened.page.evaluate(() => navigator.clipboard.readText())).toBe(`${session.url}/en/optimization/#${ID}?z=1.5`);
    await opened.close();
  });
});

it('nudges its handle once, but not for those who asked for less motion', async () => {
  for (const [reducedMotion, nudged] of [['no-preference', 'true'], ['reduce', null]] as const) {
    const opened = await openFigure('zh', '', { reducedMotion });
    await opened.page.evaluate((id) => document.querySelector(`#${id} .plot`)?.scrollIntoView({ block: 'center' }), ID);
    await opened.page.waitForTimeout(300);
    expect(await opened.figure.locator('.plot-handle').first().getAttribute('data-nudged')).toBe(nudged);
    await opened.close();
  }
});
