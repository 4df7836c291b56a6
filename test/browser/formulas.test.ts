import { describe, expect, it } from 'vitest';
import { katexStylesheet } from '../../src/fonts/faces/katexFaces.ts';
import { formulaMetrics } from '../../src/markdown/formulaMetrics.ts';
import { useSession } from './session.ts';

/** A formula's measured width may differ from the computed one by this much, in em: rounding of glyph advances. */
const TOLERANCE_EM = 0.03;

describe('formulas', () => {
  const session = useSession();

  it.each(['/zh/article/', '/en/article/'])('on %s are as wide as the build says', async (address) => {
    const { page, close } = await session.open(address);
    await page.evaluate(() => document.fonts.ready);
    const wrong = await page.evaluate((tolerance) => {
      const off: string[] = [];
      const tell = (what: string, said: number, real: number) => {
        if (Math.abs(said - real) > tolerance) off.push(`${what}: computed ${said.toFixed(3)}em, drawn ${real.toFixed(3)}em`);
      };
      for (const base of document.querySelectorAll<HTMLElement>('.katex-base[style*="width"]')) {
        const said = Number.parseFloat(base.style.width);
        base.style.width = 'min-content';
        tell(base.closest('.katex')?.querySelector('annotation')?.textContent ?? '', said, base.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(base).fontSize));
      }
      for (const form of document.querySelectorAll<HTMLElement>('.equation-form')) {
        const html = form.querySelector<HTMLElement>('.katex-html');
        if (html === null || form.getClientRects().length === 0) continue;
        const em = Number.parseFloat(getComputedStyle(html).fontSize);
        const bases = [...html.children].reduce((sum, base) => sum + base.getBoundingClientRect().width, 0) / em;
        const block = Number.parseFloat(form.style.getPropertyValue('--block'));
        const indent = Number.parseFloat(form.style.getPropertyValue('--indent') || '0');
        if (indent + bases > block + tolerance) off.push(`${form.parentElement?.parentElement?.id ?? ''}: ${indent} + ${bases.toFixed(3)} does not fit the block of ${block}em`);
      }
      return off;
    }, TOLERANCE_EM);
    expect(wrong).toEqual([]);
    await close();
  });

  it.each(['zh', 'en'])('in the %s list of equations are drawn as in the text', async (language) => {
    /** Of each formula, by its id and its TeX, how far below its upper edge its scripts and bars stand, in em. */
    const drawnAt = async (address: string, idOf: string): Promise<Record<string, number[]>> => {
      const { page, close } = await session.open(address);
      await page.evaluate(() => document.fonts.ready);
      const found = await page.evaluate((ids) => {
        const forms = [...document.querySelectorAll<HTMLElement>(`[id^="${ids}"]`)].flatMap((element): [string, number[]][] => {
          const drawing = element.querySelector<HTMLElement>('.equation-form.wide .katex-html');
          if (drawing === null || drawing.getClientRects().length === 0) return [];
          const { top } = drawing.getBoundingClientRect();
          const em = Number.parseFloat(getComputedStyle(drawing).fontSize);
          const parts = [...drawing.querySelectorAll('.script, .frac-line')].map((part) => (part.getBoundingClientRect().top - top) / em);
          const tex = element.querySelector('annotation')?.textContent ?? '';
          return [[`${element.id.slice(ids.length)}: ${tex}`, parts.toSorted((a, b) => a - b)]];
        });
        return Object.fromEntries(forms);
      }, idOf);
      await close();
      return found;
    };
    const [inText, inList] = [await drawnAt(`/${language}/article/`, 'eq-'), await drawnAt(`/${language}/equations/`, 'entry-eq-')];
    // A line of a derivation has its left side in the list only.
    const same = Object.keys(inText).filter((formula) => formula in inList);
    expect(same.length).toBeGreaterThan(30);
    const apart = same.filter((formula) => {
      const [parts, listed] = [inText[formula] ?? [], inList[formula] ?? []];
      return listed.length !== parts.length || parts.some((part, index) => !(Math.abs(part - (listed[index] ?? Number.NaN)) <= TOLERANCE_EM));
    });
    expect(apart).toEqual([]);
  });

  it('align the relations of a derivation', async () => {
    const { page, close } = await session.open('/zh/optimization/');
    await page.evaluate(() => document.fonts.ready);
    const lefts = await page.evaluate(() =>
      [1, 2, 3, 4].map((number) => {
        const relation = [...document.querySelectorAll(`#eq-${number} .wide .rel`)].find((node) => node.textContent === '=');
        return relation?.getBoundingClientRect().left ?? Number.NaN;
      }));
    for (const left of lefts) expect(left).toBeCloseTo(lefts[0] ?? Number.NaN, 0);
    await close();
  });

  it('lie under the cut stylesheet where they lie under the whole one', async () => {
    const { page, close } = await session.open('/zh/article/');
    const moved = await page.evaluate(async (whole) => {
      await document.fonts.ready;
      const parts = [...document.querySelectorAll('.katex-html, .katex-html *')].filter((part) => part.getClientRects().length > 0);
      const places = () => parts.map((part) => part.getBoundingClientRect()).map(({ x, y, width, height }) => [x, y, width, height]);
      const before = places();
      const sheet = document.createElement('style');
      sheet.textContent = whole;
      // Below the cut one, so that it adds only what that one lacks.
      document.querySelector('link[href*="katex."]')?.before(sheet);
      await document.fonts.ready;
      const after = places();
      return parts.filter((_, i) => before[i]?.some((value, k) => Math.abs(value - (after[i]?.[k] ?? 0)) > 0.1)).map(({ className, textContent }) => `${className}: ${textContent}`);
    }, katexStylesheet().replaceAll(/@font-face\{[^}]*\}/g, ''));
    expect(moved).toEqual([]);
    await close();
  });

  it('computes a width as KaTeX sets it', () => {
    expect(formulaMetrics('abc', false).width).toBeCloseTo(1.39, 2);
  });
});
