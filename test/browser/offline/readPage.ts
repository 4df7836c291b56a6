import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** The links of a page opened as a file that lead to no file of the folder, or to no place in its own page. PDFs are made after the build. */
export async function brokenLinks(page: Page, folder: string): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]')]
      .filter((link): link is HTMLAnchorElement => link instanceof HTMLAnchorElement)
      .map(({ href, hash }) => ({ href, missing: href.split('#')[0] === location.href.split('#')[0] && hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1).split('?')[0] ?? '')) === null })),
  );
  const own = links.filter(({ href }) => href.startsWith('file:'));
  const leadsToFile = (href: string): boolean => {
    const path = fileURLToPath(href.split(/[?#]/)[0] ?? href);
    return path.startsWith(join(folder, 'pdf')) || (existsSync(path) && statSync(path).isFile());
  };
  return own.filter(({ href, missing }) => missing || !leadsToFile(href)).map(({ href }) => href);
}

const SOON_MS = 5000;

/** Brings each figure of a page near, and moves its first handle; names those that stay as they were. */
export async function tryFigures(page: Page): Promise<string[]> {
  const still: string[] = [];
  for (const figure of await page.locator('figure[data-widget]').all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.and(page.locator('[data-awake]')).waitFor({ state: 'attached', timeout: SOON_MS }).catch(() => undefined);
    const shows = () => figure.evaluate((element) => element.querySelector('.figure-root')?.innerHTML ?? '');
    const handle = figure.locator('[role=slider], input[type=range], button, [role=gridcell]').filter({ visible: true }).first();
    let moved = false;
    for (const until = Date.now() + SOON_MS; !moved && Date.now() < until; ) {
      const before = await shows();
      await handle.focus();
      await page.keyboard.press('ArrowRight');
      if ((await shows()) === before) await handle.press('Enter');
      await page.waitForTimeout(50);
      moved = (await shows()) !== before;
    }
    if (!moved) still.push((await figure.getAttribute('id')) ?? '');
  }
  return still;
}
