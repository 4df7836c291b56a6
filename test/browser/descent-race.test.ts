// A reader does one thing after another.
/* oxlint-disable no-await-in-loop */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { wide } from '../../src/widgets/descent-race/layout.ts';
import { logitRace } from '../../src/widgets/descent-race/logitRace.ts';
import { END, type Controls } from '../../src/widgets/descent-race/model.ts';
import { verdict } from '../../src/widgets/descent-race/race.ts';
import { setRace } from '../../src/widgets/descent-race/setRace.ts';
import { onAxis, stepsInterval } from '../../src/widgets/descent-race/steps.ts';
import { useSession } from './session.ts';

const ID = 'fig-descent-race';
const SOON = { timeout: 5000, interval: 20 };
/** The exponential of Node and that of the browser may differ in the last place. */
const DIGITS = 12;

const session = useSession();

interface Opened {
  readonly page: Page;
  readonly figure: Locator;
  close(): Promise<void>;
}

async function openFigure(query = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const { page, close } = await session.open(`/en/descent/${query}`, options);
  const figure = page.locator(`#${ID}`);
  await figure.scrollIntoViewIfNeeded();
  await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
  return { page, figure, close };
}

async function number(figure: Locator, name: string): Promise<number> {
  return Number(await figure.locator(`[data-value="${name}"]`).first().getAttribute('data-number'));
}

type Shown = Pick<Controls, 'z0' | 'eta' | 't'>;

/** The figure shows the race from this start, and where both losses stand in it. */
async function showsRace({ figure }: Opened, { z0, eta, t }: Shown): Promise<void> {
  const race = logitRace({ z0, eta });
  await expect.poll(() => number(figure, 'ce-p'), SOON).toBeCloseTo(race.ce.p(t), DIGITS);
  expect(await number(figure, 'mse-p')).toBeCloseTo(race.mse.p(t), DIGITS);
  expect(await number(figure, 'ce-steps')).toBe(race.ce.arrival ?? race.length);
  expect(await number(figure, 'mse-steps')).toBe(race.mse.arrival ?? race.length);
  const result = verdict(race);
  if (result.kind === 'lag') expect(await number(figure, 'lag')).toBe(result.steps);
}

it('shows the finished race without a script', async () => {
  const { page, close } = await session.open('/zh/descent/', { javaScriptEnabled: false });
  const figure = page.locator(`#${ID}`);
  const drawings = figure.locator('.plot svg:visible');
  expect(await drawings.count()).toBe(1);
  expect(await drawings.getAttribute('aria-label')).toContain('交叉熵：16步；均方误差：238步');
  expect(await number(figure, 'lag')).toBe(222);
  await close();
});

it('is raced by keyboard: Space plays, → takes a step, and the ends are one press away', async () => {
  const opened = await openFigure();
  const { page, figure } = opened;
  const state = { z0: -5, eta: 1 };
  const step = figure.getByRole('button', { name: 'One step' });
  await figure.getByRole('button', { name: 'To the start' }).press('Enter');
  await showsRace(opened, { ...state, t: 0 });
  await step.focus();
  for (const t of [1, 2, 3]) {
    await page.keyboard.press('ArrowRight');
    await showsRace(opened, { ...state, t });
  }
  await page.keyboard.press('Space');
  await showsRace(opened, { ...state, t: 4 });
  const play = figure.getByRole('button', { name: 'Play' });
  await play.press('Space');
  await expect.poll(() => figure.getByRole('button', { name: 'Pause' }).getAttribute('aria-pressed'), SOON).toBe('true');
  await play.waitFor({ timeout: 15_000 });
  await showsRace(opened, { ...state, t: END });
  await figure.getByRole('button', { name: 'To the start' }).press('Enter');
  await figure.getByRole('button', { name: 'To the end' }).press('Enter');
  await showsRace(opened, { ...state, t: END });
  await opened.close();
});

it('is steered by keyboard: start, rate, and what is trained', async () => {
  const opened = await openFigure('', { reducedMotion: 'reduce' });
  const { page, figure } = opened;
  const slider = figure.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await showsRace(opened, { z0: -5.1, eta: 1, t: END });
  await page.keyboard.press('End');
  await showsRace(opened, { z0: 2, eta: 1, t: END });
  await figure.getByRole('button', { name: 'Far off' }).press('Enter');
  await showsRace(opened, { z0: -8, eta: 1, t: END });
  await figure.getByRole('radio', { name: '1', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await showsRace(opened, { z0: -8, eta: 4, t: END });
  await figure.getByRole('radio', { name: 'One logit' }).focus();
  await page.keyboard.press('ArrowRight');
  const clean = setRace({ w0: -2, eta: 4, bad: false });
  await expect.poll(() => number(figure, 'mse-steps'), SOON).toBe(clean.mse.arrival);
  await figure.getByRole('checkbox').press('Space');
  const flipped = setRace({ w0: -2, eta: 4, bad: true });
  await expect.poll(() => number(figure, 'mse-mean-p'), SOON).toBeCloseTo(flipped.mse.p(END), DIGITS);
  await expect.poll(() => page.evaluate(() => location.hash), SOON).toBe(`#${ID}?on=set&z0=-8&eta=4&bad=1`);
  await page.reload();
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => number(figure, 'mse-mean-p'), SOON).toBeCloseTo(flipped.mse.p(END), DIGITS);
  // The drawing of the logit is still there after a look at the examples.
  await figure.getByRole('radio', { name: 'One logit' }).check({ force: true });
  await expect.poll(() => figure.locator('.plot svg:visible path[data-curve="ce-loss"]').count(), SOON).toBe(1);
  await expect.poll(() => figure.locator('.race-live:visible .katex').count(), SOON).toBe(2);
  await opened.close();
});

it('is dragged: the start along the losses, the steps along their axis', async () => {
  const opened = await openFigure('', { reducedMotion: 'reduce' });
  const { page, figure } = opened;
  const svg = figure.locator('svg.plot-wide:visible');
  await svg.scrollIntoViewIfNeeded();
  const box = await svg.boundingBox();
  if (box === null) throw new Error('the drawing is not shown');
  const scale = box.width / wide.width;
  const at = (x: number, y: number): [number, number] => [box.x + x * scale, box.y + y * scale];
  await page.mouse.move(...at(wide.loss.x.toPx(-5), wide.loss.top + 20));
  await page.mouse.down();
  await page.mouse.move(...at(wide.loss.x.toPx(-7), wide.loss.top + 30), { steps: 5 });
  await page.mouse.up();
  await showsRace(opened, { z0: -7, eta: 1, t: END });
  const { length } = logitRace({ z0: -7, eta: 1 });
  const [, last] = stepsInterval(length);
  const y = wide.strip.top + wide.strip.height / 2;
  await page.mouse.move(...at(wide.strip.left + wide.strip.width, y));
  await page.mouse.down();
  await page.mouse.move(...at(wide.strip.left + (wide.strip.width * onAxis(12)) / last, y), { steps: 5 });
  await page.mouse.up();
  await showsRace(opened, { z0: -7, eta: 1, t: 12 });
  await opened.close();
});

it('is set by the words of the text', async () => {
  const opened = await openFigure('', { reducedMotion: 'reduce' });
  await opened.page.locator(`a[data-sets="z0=-8&eta=4"]`).click();
  await showsRace(opened, { z0: -8, eta: 4, t: END });
  await opened.close();
});

it('says when a race was broken off', async () => {
  const opened = await openFigure(`#${ID}?z0=-10&eta=0.1`, { reducedMotion: 'reduce' });
  await expect.poll(() => opened.figure.locator('.big-number').textContent(), SOON).toContain('>49,789');
  expect(await opened.figure.locator('.plot svg:visible').getAttribute('aria-label')).toContain('not there after 50,000 steps');
  await opened.close();
});
