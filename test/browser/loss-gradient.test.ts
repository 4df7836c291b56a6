// A reader does one thing after another.
/* oxlint-disable no-await-in-loop */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { activation, loss } from '../../src/math/index.ts';
import { curves, read, type Controls, type Label } from '../../src/widgets/loss-gradient/model.ts';
import { wide } from '../../src/widgets/loss-gradient/layout.ts';
import { CURVE_TOLERANCE_PX, distanceFrom, pointsOfCurve } from '../plot/pointsOfCurve.ts';
import type { Point } from '../../src/plot/path.ts';
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

function markup(page: Page): Promise<string> {
  return page.locator(`#${ID} .figure-body`).evaluate((element) => element.outerHTML);
}

describe('before it wakes, and without JavaScript', () => {
  it('is drawn at z = −5 with both panels and that of σ, and shows no control', async () => {
    const { page, close } = await session.open('/zh/optimization/', { javaScriptEnabled: false });
    const figure = page.locator(`#${ID}`);
    expect(await figure.locator('.plot svg:visible').count()).toBe(2);
    expect(await figure.locator('input:visible, button:visible').count()).toBe(0);
    const label = await figure.locator('svg[role=img]:visible').first().getAttribute('aria-label');
    expect(label).toContain('z = −5.0');
    expect(label).toContain('150倍');
    expect(await readouts(figure)).toEqual(expected(-5, 1));
    await close();
  });

  it('asks for no script until it is near', async () => {
    const { page, requests, close } = await session.open('/en/optimization/');
    const scripts = (): string[] => requests.filter((url) => url.endsWith('.js'));
    expect(scripts()).toEqual([]);
    await page.locator(`#${ID}`).scrollIntoViewIfNeeded();
    await expect.poll(scripts, SOON).not.toEqual([]);
    await close();
  });

  it.each(['zh', 'en'] as const)('is the same after waking (%s)', async (language) => {
    const still = await session.open(`/${language}/optimization/`, { javaScriptEnabled: false });
    const before = await markup(still.page);
    await still.close();
    // A reader who asked for less motion gets no nudge, which is the one thing that changes by itself.
    const opened = await openFigure(language, '', { reducedMotion: 'reduce' });
    expect(await markup(opened.page)).toBe(before);
    await opened.close();
  });

  it('keeps its height when it wakes', async () => {
    const { page, close } = await session.open('/zh/optimization/');
    const height = (): Promise<number> => page.locator(`#${ID}`).evaluate((element) => element.getBoundingClientRect().height);
    const before = await height();
    await page.locator(`#${ID}`).scrollIntoViewIfNeeded();
    await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
    expect(await height()).toBe(before);
    await close();
  });
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
    expect(await figure.getByRole('button', { name: 'Wrong' }).getAttribute('aria-pressed')).toBe('true');
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
    expect(await opened.figure.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^z = −4\.[5-9], p = 0\.0\d{3}$/);
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

/** One finger, from the middle of the plot. */
async function swipe({ page, figure }: Opened, byX: number, byY: number): Promise<void> {
  const box = await figure.locator('.plot svg:visible').first().boundingBox();
  if (box === null) throw new Error('no drawing is visible');
  const client = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: x + byX * part, y: y + byY * part }] });
  await touch('touchStart', 0);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', step / 10);
  await touch('touchEnd', 1);
}

describe('by touch', () => {
  const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  it('scrolls the page when the finger goes up, and leaves z alone', async () => {
    const opened = await openFigure('zh', '', phone);
    await opened.figure.locator('.plot svg:visible').first().scrollIntoViewIfNeeded();
    const before = await opened.page.evaluate(() => scrollY);
    await swipe(opened, 4, -160);
    await expect.poll(() => opened.page.evaluate(() => scrollY), SOON).toBeGreaterThan(before + 80);
    await showsState(opened, { z: -5, y: 1 });
    await opened.close();
  });

  it('moves z when the finger goes sideways, and does not scroll', async () => {
    const opened = await openFigure('zh', '', phone);
    await opened.figure.locator('.plot svg:visible').first().scrollIntoViewIfNeeded();
    const before = await opened.page.evaluate(() => scrollY);
    await swipe(opened, 100, 3);
    await expect.poll(async () => Number(await opened.figure.getByRole('slider').inputValue()), SOON).toBeGreaterThan(2);
    expect(await opened.page.evaluate(() => scrollY)).toBe(before);
    await opened.close();
  });

  it('has no target smaller than 44 px', async () => {
    const opened = await openFigure('zh', '', phone);
    const heights = await opened.figure.locator('button:visible, .control-segments label, .control-checkbox, input[type=range], input[type=number], summary').evaluateAll((elements) =>
      elements.map((element) => [element.textContent === '' ? element.className : element.textContent, element.getBoundingClientRect().height] as const),
    );
    expect(heights.length).toBeGreaterThan(9);
    for (const [name, height] of heights) expect(height, name ?? '').toBeGreaterThanOrEqual(44);
    await opened.close();
  });
});

function hash({ page }: Opened): Promise<string> {
  return page.evaluate(() => location.hash);
}

async function printedTexts({ figure }: Opened): Promise<string[]> {
  return figure.locator('[data-value]').allTextContents();
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

it('shows the same numbers in both languages, and equal ones wherever they stand twice', async () => {
  const [zh, en] = [await openFigure('zh'), await openFigure('en')];
  for (const [z, y] of [[-8, 1], [-0.7, 1], [3.3, 0], [8, 1], [8, 0], [0, 1]] as const) {
    for (const opened of [zh, en]) {
      await opened.page.evaluate((fragment) => {
        location.hash = fragment;
      }, `${ID}?z=${z}&y=${y}`);
      await showsState(opened, { z, y });
    }
    expect(await printedTexts(zh)).toEqual(await printedTexts(en));
  }
  await zh.close();
  await en.close();
});

it('prints in the state that the reader set, without controls, with the address of the living figure', async () => {
  const opened = await openFigure('zh', `#${ID}?z=-2.4&y=0`);
  await showsState(opened, { z: -2.4, y: 0 });
  await opened.page.emulateMedia({ media: 'print' });
  expect(await opened.figure.locator('input:visible, button:visible, summary:visible').count()).toBe(0);
  expect(await opened.figure.locator('.plot-wide:visible').count()).toBe(2);
  expect(await opened.figure.locator('.plot-narrow:visible').count()).toBe(0);
  const address = opened.figure.locator('[data-figure-address]');
  expect(await address.isVisible()).toBe(true);
  expect(await address.innerText()).toMatch(/\/zh\/optimization\/#fig-loss-gradient\?z=-2\.4&y=0$/);
  // Chromium writes stroked text as a Type 3 font, which is no real text.
  const strokes = await opened.figure.locator('.plot svg text').evaluateAll((texts) => texts.map((text) => getComputedStyle(text).stroke));
  expect(new Set(strokes)).toEqual(new Set(['none']));
  const width = await opened.figure.locator('.plot').evaluate((element) => element.getBoundingClientRect().width);
  expect(width).toBeLessThanOrEqual((128 / 25.4) * 96 + 0.5);
  await opened.close();
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

it('hands out its data and its drawing as files that stand alone', async () => {
  const opened = await openFigure('en');
  await opened.figure.locator('.figure-data summary').click();
  const save = async (name: string): Promise<string> => {
    const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.figure.getByRole('button', { name }).click()]);
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  };
  const csv = await save('Download CSV');
  expect(csv.split('\r\n')[0]).toBe('z,p,ce_loss,mse_loss,ce_gradient,mse_gradient');
  expect(csv.trimEnd().split('\r\n').length).toBe(162);
  const svg = await save('Download SVG');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 620 /);
  expect(svg).not.toMatch(/var\(--|NaN/);
  expect(svg).toContain('font-family');
  const shown = await opened.page.context().newPage();
  await shown.setContent(`<img alt="" src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}">`);
  expect(await shown.locator('img').evaluate(async (image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(620);
  await opened.close();
});
