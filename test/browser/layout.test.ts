import { describe, expect, it } from 'vitest';
import { addresses, useSession } from './session.ts';

const WIDTHS = [320, 360, 390, 768, 1280] as const;

describe('every page', () => {
  const session = useSession();

  it.each(addresses)('%s is never wider than the screen, and no formula touches its number', async (address) => {
    const { page, close } = await session.open(address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(() => {
        const root = document.documentElement;
        const crossing = [...document.querySelectorAll('.equation')].flatMap((equation) => {
          const number = equation.querySelector('.equation-number')?.getBoundingClientRect();
          const body = equation.querySelector('.equation-body')?.getBoundingClientRect();
          return number !== undefined && body !== undefined && body.right > number.left + 0.5 ? [equation.id] : [];
        });
        const scrolling = [...document.querySelectorAll('.equation-body')].filter((body) => body.scrollWidth > body.clientWidth + 1);
        return {
          tooWide: root.scrollWidth - root.clientWidth,
          crossing,
          unreachable: scrolling.filter((body) => body.getAttribute('tabindex') !== '0').map((body) => body.parentElement?.id ?? ''),
        };
      });
      expect({ width, ...found }).toEqual({ width, tooWide: 0, crossing: [], unreachable: [] });
    }
    await close();
  });

  it.each(addresses)('%s asks no other origin for anything', async (address) => {
    const { requests, close } = await session.open(address);
    expect(requests.filter((request) => !request.startsWith(session.url) && !request.startsWith('data:'))).toEqual([]);
    await close();
  });
});
