import { describe, expect, it } from 'vitest';
import { articlePages } from '../site/builtSite.ts';
import { useSession } from './session.ts';

describe('without JavaScript', () => {
  const session = useSession();
  it.each(articlePages.map((page) => page.address))('%s reads completely', async (address) => {
    const { page, close } = await session.open(address, { javaScriptEnabled: false });
    const blocks = page.locator('.prose > :not(script, style), .prose > .equations > .equation');
    const texts = await page.locator('.prose').allInnerTexts();
    expect(texts.join('').length).toBeGreaterThan(400);
    // One question for all blocks: the whole article has thousands.
    const hidden = await blocks.evaluateAll((elements) => elements.filter((element) => !element.checkVisibility({ visibilityProperty: true }) || element.getClientRects().length === 0).map((element) => element.outerHTML.slice(0, 200)));
    expect(await blocks.count()).toBeGreaterThan(10);
    expect(hidden).toEqual([]);
    for (const drawing of await page.locator('figure[data-widget]').all()) {
      expect(await drawing.locator('svg[role="img"]:visible').count()).toBeGreaterThan(0);
      expect(await drawing.locator('figcaption').isVisible()).toBe(true);
    }
    const language = address.startsWith('/zh/') ? 'en' : 'zh';
    await page.locator(`header a[hreflang="${language === 'zh' ? 'zh-Hans' : 'en'}"]`).first().click();
    expect(new URL(page.url()).pathname).toBe(address.replace(/^\/(zh|en)\//, `/${language}/`));
    await close();
  });
});
