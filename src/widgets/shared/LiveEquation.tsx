import { useLayoutEffect, useRef } from 'preact/hooks';

/** What one slot of an equation shows, and the number behind it. */
export interface Slot {
  readonly text: string;
  readonly value?: number;
}

interface LiveEquationProps {
  /**
   * The equation as the build typeset it, with `\htmlData{slot=…}{{…}}` around each changing part. In the browser it already
   * stands in the page, and what stands there is kept.
   */
  readonly html?: string | undefined;
  readonly slots: Readonly<Record<string, Slot>>;
}

/** An equation whose numbers follow the figure. Only texts change, so KaTeX stays in the build. */
export function LiveEquation({ html = '', slots }: LiveEquationProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const element of box.current?.querySelectorAll<HTMLElement>('[data-slot]') ?? []) {
      const slot = slots[element.dataset['slot'] ?? ''];
      if (slot === undefined) continue;
      // The slot's own group: beside it KaTeX may have put the space before the next symbol.
      const group = element.firstElementChild ?? element;
      if (group.textContent !== slot.text) group.textContent = slot.text;
      if (slot.value !== undefined && element.dataset['number'] !== String(slot.value)) element.dataset['number'] = String(slot.value);
    }
  });
  return <div class="live-equation" ref={box} dangerouslySetInnerHTML={{ __html: html }} />;
}
