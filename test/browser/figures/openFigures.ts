import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import type { Session } from '../session.ts';
import { showEach } from './pageState.ts';

export type Language = 'zh' | 'en';

export interface OpenFigure {
  readonly page: Page;
  readonly figure: Locator;
  /** What the page has complained of so far. */
  readonly errors: readonly string[];
}

interface Opened extends OpenFigure {
  close(): Promise<void>;
}

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/**
 * Opens each figure alone, once for all tests, and hands it out in its initial state: its own page holds nothing else that a
 * change of the address has to pass.
 */
export function useFigures(session: Session, options: BrowserContextOptions) {
  const opened = new Map<string, Promise<Opened>>();
  const open = async (id: string, language: Language): Promise<Opened> => {
    const { page, close } = await session.open(`/embed/${language}/${id}/`, { reducedMotion: 'reduce', ...options });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.locator(`#${id}[data-awake]`).waitFor({ state: 'attached' });
    return { page, figure: page.locator(`#${id}`), errors, close };
  };
  afterAll(async () => {
    for (const each of opened.values()) await (await each).close();
  });
  return async (id: string, language: Language): Promise<OpenFigure> => {
    const key = `${language} ${id}`;
    const known = opened.get(key) ?? open(id, language);
    opened.set(key, known);
    const { page } = await known;
    await page.emulateMedia({ media: null });
    await showEach(page, id, [`#${id}`]);
    return known;
  };
}
