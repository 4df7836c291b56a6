import { describe, expect, it } from 'vitest';
import { plainLabel } from '../../src/plot/mathRuns.ts';
import { predict } from '../../src/widgets/loss-gradient/predict.ts';
import { fill, type Values } from '../../src/widgets/shared/fill.ts';
import { en } from '../../src/widgets/loss-gradient/words/en.ts';
import { PHONE, useFigures } from './figures/openFigures.ts';
import { useSession } from './session.ts';

/* Parts that all figures share, tried on the first. */

const ID = 'fig-loss-gradient';
const SOON = { timeout: 3000, interval: 20 };

const session = useSession();
const openFigure = useFigures(session, { permissions: ['clipboard-read', 'clipboard-write'] });

const asked = (values: Values): string => plainLabel(fill(en.predictQuestion, values));

describe('the question', () => {
  it('says whether the guess is right, gives the answer, and shows it in the figure', async () => {
    const { page, figure } = await openFigure(ID, 'en');
    const { values, options, answer, state } = predict(0);
    const labels = figure.locator('.predict label');
    expect(await labels.allTextContents()).toEqual(options.map((option) => fill(option, { ...en })));
    expect(await figure.getByRole('radiogroup', { name: asked(values) }).count()).toBe(1);
    await figure.getByText(en.reveal).click();
    const said = figure.locator('.predict details p');
    expect(await said.innerText()).toContain(`${values['ratio'] ?? ''} times.`);
    expect(await said.locator('b').textContent()).toBe('');
    const radios = figure.locator('.predict input');
    await radios.nth((answer + 1) % options.length).check();
    await expect.poll(() => said.locator('b').textContent(), SOON).toBe(`${en.guessedWrong} `);
    await radios.nth((answer + 1) % options.length).press('ArrowUp');
    await expect.poll(() => said.locator('b').textContent(), SOON).toBe(`${en.guessedRight} `);
    await figure.getByRole('button', { name: en.showAnswer }).press('Enter');
    await expect.poll(() => figure.getByRole('slider').inputValue(), SOON).toBe(String(state?.z));
    await expect.poll(() => page.evaluate(() => location.hash), SOON).toBe(`#${ID}?z=${state?.z ?? ''}&y=${state?.y ?? ''}`);
  });

  it('is followed by another one, folded and unanswered, that a link keeps', async () => {
    const { page, figure } = await openFigure(ID, 'en');
    const question = figure.locator('.predict-options p');
    await figure.getByText(en.reveal).click();
    await figure.locator('.predict input').first().check();
    await figure.getByRole('button', { name: en.another }).press('Enter');
    await expect.poll(() => question.innerText(), SOON).toContain(asked(predict(1).values));
    expect(await figure.locator('.predict details[open], .predict :checked').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => location.hash), SOON).toBe(`#${ID}?q=1`);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#${ID}?q=77`);
    await expect.poll(() => question.innerText(), SOON).toContain(asked(predict(77).values));
  });

  it('unfolds its answer without a script', async () => {
    const { page, close } = await session.open(`/zh/optimization/`, { javaScriptEnabled: false });
    const predicted = page.locator(`#${ID} .predict`);
    expect(await predicted.locator('label').allInnerTexts()).toHaveLength(4);
    expect(await predicted.locator('details p').isVisible()).toBe(false);
    await predicted.locator('summary').click();
    expect(await predicted.locator('details p').innerText()).toContain(predict(0).values['ratio']);
    expect(await predicted.locator('button:visible').count()).toBe(0);
    await close();
  });
});

describe('what is copied', () => {
  it('is the TeX of the equations that are shown, with the numbers that they show', async () => {
    const { page, figure } = await openFigure(ID, 'en');
    const copied = async (): Promise<string[]> => {
      await figure.getByRole('button', { name: en.copyTex }).click();
      await figure.getByRole('button', { name: en.copyTexDone }).waitFor();
      return (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    };
    expect(await copied()).toEqual([expect.stringMatching(/^\\frac\{d\{L_\{\\text\{CE\}\}\}\}\{dz\}=p-y=\{0\.0067\}-\{1\}\\mathrel\{=\}/), expect.stringContaining('{-0.0066}')]);
    await figure.getByRole('button', { name: en.copyTex }).waitFor();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#${ID}?z=8&sig=1`);
    await expect.poll(() => figure.getByRole('slider').inputValue(), SOON).toBe('8');
    const [, mse, sigmoid] = await copied();
    expect(mse).toContain(String.raw`\mathrel{>}`);
    expect(sigmoid).toMatch(/^\{?\\sigma'\(z\)\}?=/);
    expect(`${mse} ${sigmoid}`).not.toMatch(/htmlData|htmlClass|\\model|\\slot|−/);
  });
});

describe.each([
  ['distributions', 'fig-sampler'],
  ['descent', 'fig-descent-race'],
] as const)('the buttons that set a drawing in motion, of /%s/#%s,', (slug, id) => {
  it.each([
    ['zh', 390, 844],
    ['en', 390, 844],
    ['zh', 360, 640],
    ['en', 360, 640],
  ] as const)('stand on one screen with it: %s, %i by %i', async (language, width, height) => {
    const { page, close } = await session.open(`/${language}/${slug}/`, { ...PHONE, viewport: { width, height } });
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await page.locator(`#${id}[data-awake]`).waitFor({ state: 'attached' });
    /** Where the drawing and its buttons stand once the drawing begins so many pixels below the bar. */
    const places = (below: number): Promise<{ plot: DOMRect; actions: DOMRect; bar: number; screen: number }> =>
      page.locator(`#${id}`).evaluate((figure, gap) => {
        const [plot, actions] = ['.plot', '.figure-actions'].map((name) => figure.querySelector(name));
        if (!plot || !actions) throw new Error('no buttons stand at the foot of the drawing');
        const bar = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--bar-h'));
        scrollBy({ top: plot.getBoundingClientRect().top - bar - gap, behavior: 'instant' });
        return { plot: plot.getBoundingClientRect().toJSON(), actions: actions.getBoundingClientRect().toJSON(), bar, screen: innerHeight };
      }, below);
    const whole = await places(0);
    expect(whole.plot.top).toBeGreaterThanOrEqual(whole.bar - 1);
    expect(whole.actions.top).toBeGreaterThanOrEqual(whole.plot.bottom - 1);
    expect(whole.actions.bottom).toBeLessThanOrEqual(whole.screen + 1);
    // Of a drawing that has only begun to come up from below they are seen, too, and stay in place when one is pressed.
    const part = await places(height / 2);
    expect(part.actions.bottom).toBeLessThanOrEqual(part.screen + 1);
    const button = page.locator(`#${id} .figure-actions button`).nth(1);
    await button.tap();
    await expect.poll(() => page.evaluate(() => location.hash), SOON).toContain(`#${id}?`);
    expect((await places(height / 2)).actions).toEqual(part.actions);
    await close();
  });
});

describe('words of the text that set a figure', () => {
  it('set it, as often as they are followed, without moving what is read while the figure is seen', async () => {
    const { page, close } = await session.open('/en/optimization/', { viewport: { width: 1280, height: 1400 } });
    const link = page.locator('a.sets-figure[data-sets="z=-8"]');
    await link.scrollIntoViewIfNeeded();
    await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
    await page.locator(`#${ID}`).evaluate((figure) => {
      figure.scrollIntoView({ behavior: 'instant' });
      scrollBy({ top: -100, behavior: 'instant' });
    });
    const before = await page.evaluate(() => scrollY);
    const z = page.locator(`#${ID} input[type=range]`);
    for (let followed = 0; followed < 2; followed += 1) {
      await link.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => z.inputValue(), SOON).toBe('-8');
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await z.press('ArrowRight');
      await expect.poll(() => z.inputValue(), SOON).toBe('-7.9');
    }
    await close();
  });

  it('lead to the figure where no script runs', async () => {
    const { page, close } = await session.open('/zh/optimization/', { javaScriptEnabled: false });
    await page.locator('a.sets-figure').first().press('Enter');
    expect(new URL(page.url()).hash).toBe(`#${ID}`);
    expect(await page.locator(`#${ID}`).evaluate((figure) => Math.abs(figure.getBoundingClientRect().top))).toBeLessThan(200);
    await close();
  });
});
