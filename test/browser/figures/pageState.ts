import type { Page } from 'playwright-core';

/** A number that a reader may quote: its name and its full text. */
export type Quoted = readonly [name: string, number: string];

export interface Shown {
  readonly quoted: readonly Quoted[];
  /** Names that stand twice and hold two numbers. */
  readonly torn: readonly string[];
  /** Text and attributes that are no number and no word: `NaN`, `undefined`, `Infinity` where the model does not mean it. */
  readonly broken: readonly string[];
}

/** Sets the figure by each fragment in turn, as a changed address does, and tells what it then shows. */
export function showEach(page: Page, id: string, fragments: readonly string[]): Promise<Shown[]> {
  return page.evaluate(
    async ([figureId, wanted]) => {
      const figure = document.getElementById(figureId);
      if (figure === null) throw new Error(`no figure ${figureId}`);
      const { port1, port2 } = new MessageChannel();
      const task = (): Promise<void> =>
        new Promise((done) => {
          port1.addEventListener('message', () => done(), { once: true });
          port1.start();
          port2.postMessage(null);
        });
      const shown = (): Shown => {
        const quoted = [...figure.querySelectorAll('[data-value]')].filter((each) => each.closest('[hidden]') === null).map((each): Quoted => [each.getAttribute('data-value') ?? '', each.getAttribute('data-number') ?? '']);
        const first = new Map<string, string>();
        const torn = quoted.filter(([name, number]) => {
          if (!first.has(name)) first.set(name, number);
          return first.get(name) !== number;
        });
        const markup = figure.outerHTML.replaceAll(/data-number="-?Infinity"/g, '');
        const broken = [...markup.matchAll(/NaN|undefined|Infinity/g)].map(({ index }) => markup.slice(Math.max(0, index - 60), index + 20));
        return { quoted, torn: torn.map(([name]) => name), broken };
      };
      const found: Shown[] = [];
      for (const fragment of wanted) {
        const before = location.href;
        const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
        location.hash = fragment;
        if (location.href !== before) await changed;
        // Whoever listens has heard; what they draw comes in a task of its own at the latest.
        await task();
        found.push(shown());
      }
      return found;
    },
    [id, fragments] as const,
  );
}
