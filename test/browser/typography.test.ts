import { describe, expect, it } from 'vitest';
import { useSession } from './session.ts';

const SAMPLE = '似然：“交叉熵”，（见图）。';

describe('Chinese typography', () => {
  const session = useSession();

  it('trims adjoining punctuation and spaces Han from Latin', async () => {
    const { page, close } = await session.open('/zh/optimization/');
    await page.evaluate(() => document.fonts.ready);
    const widths = await page.evaluate((sample) => {
      const paragraph = document.querySelector('.prose p');
      const em = Number.parseFloat(getComputedStyle(paragraph as Element).fontSize);
      const measure = (text: string, style: string) => {
        const span = document.createElement('span');
        span.style.cssText = `white-space:nowrap;position:absolute;${style}`;
        span.textContent = text;
        paragraph?.append(span);
        const width = span.getBoundingClientRect().width / em;
        span.remove();
        return width;
      };
      return {
        full: measure(sample, 'text-spacing-trim:space-all'),
        trimmed: measure(sample, ''),
        tight: measure('用z来', 'text-autospace:no-autospace'),
        spaced: measure('用z来', ''),
      };
    }, SAMPLE);
    expect(widths.full - widths.trimmed).toBeGreaterThan(0.9);
    expect(widths.spaced - widths.tight).toBeGreaterThan(0.15);
    await close();
  });

  it('sets quotation marks and dashes full width, from the Han face', async () => {
    const { page, close } = await session.open('/zh/optimization/');
    await page.evaluate(() => document.fonts.ready);
    const width = await page.evaluate(() => {
      const paragraph = document.querySelector('.prose p');
      const span = document.createElement('span');
      span.style.cssText = 'position:absolute;text-spacing-trim:space-all';
      span.textContent = '“”';
      paragraph?.append(span);
      return span.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(span).fontSize);
    });
    expect(width).toBeCloseTo(2, 1);
    await close();
  });

  it.each([1280, 390])('leaves the last line of a paragraph as it is, at %i px', async (width) => {
    const { page, close } = await session.open('/zh/article/', { viewport: { width, height: 900 } });
    await page.evaluate(() => document.fonts.ready);
    const spread = await page.evaluate(() =>
      [...document.querySelectorAll('.prose :is(p, li)')].flatMap((block) => {
        const size = Number.parseFloat(getComputedStyle(block).fontSize);
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const found: { bottom: number; width: number }[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.nodeValue ?? '';
          if (node.parentElement?.closest('.twin, .katex-mathml') !== null) continue;
          for (let index = 0; index < text.length; index += 1) {
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            const box = range.getBoundingClientRect();
            found.push({ bottom: box.bottom, width: /\p{Script=Han}/u.test(text[index] ?? '') ? box.width : 0 });
          }
        }
        const bottom = Math.max(...found.map((each) => each.bottom));
        return found.some((each) => bottom - each.bottom < size / 2 && each.width > 1.5 * size) ? [block.id || block.textContent.slice(0, 20)] : [];
      }),
    );
    expect(spread).toEqual([]);
    await close();
  });

  it('never lets a heading break inside a term', async () => {
    const { page, close } = await session.open('/zh/optimization/', { viewport: { width: 320, height: 700 } });
    const split = await page.evaluate(() => {
      const terms = ['交叉熵', '均方误差', '梯度', '损失', '概率'];
      return [...document.querySelectorAll('h1, h2, h3')].flatMap((heading) => {
        const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.nodeValue ?? '';
          for (const term of terms) {
            const at = text.indexOf(term);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + term.length);
            if (new Set([...range.getClientRects()].map((rect) => Math.round(rect.top))).size > 1) found.push(`${term} in ${text}`);
          }
        }
        return found;
      });
    });
    expect(split).toEqual([]);
    await close();
  });
});
