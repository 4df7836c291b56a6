import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { addresses, useSession } from './session.ts';

const THEMES = ['light', 'dark'] as const;
// Both whole articles side by side hold what the pages hold, and take the checker longer than all of them.
const cases = [...addresses.filter((address) => address !== '/parallel/article/'), '/404.html'].flatMap((address) => THEMES.map((theme) => [address, theme] as const));

describe('axe finds nothing, with every rule on', () => {
  const session = useSession();
  it.each(cases)('on %s in the %s theme', async (address, colorScheme) => {
    const { page, close } = await session.open(address, { colorScheme, reducedMotion: 'reduce' });
    // All rules run; only what they find is told, because naming each of ten thousand nodes that passed takes minutes.
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
    await close();
  });
});

describe('what scrolls on a narrow screen', () => {
  const session = useSession();
  it.each(['/en/distributions/', '/zh/descent/', '/en/deeper/', '/zh/equations/', '/parallel/distributions/'])('bears a name of its own on %s', async (address) => {
    const { page, close } = await session.open(address, { viewport: { width: 320, height: 640 } });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const regions = await page.locator(':is(.equation-body, .table-region)[role=group]').evaluateAll((all) =>
      all.map((region) => ({ name: region.getAttribute('aria-label') ?? '', number: region.closest('.equation')?.querySelector('.equation-number')?.textContent, isTable: region.matches('.table-region') })),
    );
    expect(regions.length).toBeGreaterThan(0);
    for (const { name, number, isTable } of regions) {
      expect(name).toMatch(/\S/);
      if (isTable) expect(name).not.toMatch(/^\(A?\d+\)$/);
      else if (number !== undefined && number !== null) expect(name).toBe(number);
    }
    await close();
  });
});
