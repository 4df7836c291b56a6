import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { addresses, useSession } from './session.ts';

const THEMES = ['light', 'dark'] as const;
// Both whole articles side by side hold what the pages hold, and take the checker longer than all of them.
const cases = addresses.filter((address) => address !== '/parallel/article/').flatMap((address) => THEMES.map((theme) => [address, theme] as const));

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
