import { hydrate, type ComponentChild, type ComponentChildren } from 'preact';

/** What a figure knows of itself, on the server as in the page. */
export interface DrawnFigure {
  readonly id: string;
  /** Its number as the edition writes it: `Figure 1`. */
  readonly number: string;
  /** The page's public address, without a fragment. */
  readonly page: string;
  /** The question that it asks, drawn by the build; the browser finds it in the page. */
  readonly question?: ComponentChildren;
}

/** Brings to life what the build has drawn: in every figure of a widget the view takes over what stands in its `.figure-root`. */
export function wakeFigures(widget: string, view: (drawn: DrawnFigure) => ComponentChild): void {
  for (const figure of document.querySelectorAll<HTMLElement>(`figure[data-widget="${widget}"]:not([data-awake])`)) {
    const root = figure.querySelector('.figure-root');
    const address = figure.querySelector('[data-figure-address]')?.textContent ?? '';
    if (root === null) throw new Error(`wakeFigures: the figure ${figure.id} is not drawn as figures are`);
    hydrate(view({ id: figure.id, number: figure.dataset['figure'] ?? '', page: address.split('#', 1)[0] ?? '' }), root);
    figure.dataset['awake'] = '';
  }
}
