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
  /**
   * What was shown last; at first what the build typeset. Like the rest of the figure, a slot is written only when its value changes:
   * in the last place a logarithm of the build's may differ from the browser's, and one name holds one number.
   */
  const shown = useRef(slots);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = slots;
    for (const element of box.current?.querySelectorAll<HTMLElement>('[data-slot]') ?? []) {
      const name = element.dataset['slot'] ?? '';
      const slot = slots[name];
      if (slot === undefined) continue;
      // The slot's own group: beside it KaTeX may have put the space before the next symbol.
      if (slot.text !== before[name]?.text) (element.firstElementChild ?? element).textContent = slot.text;
      if (slot.value !== undefined && slot.value !== before[name]?.value) element.dataset['number'] = String(slot.value);
    }
  });
  return <div class="live-equation" ref={box} dangerouslySetInnerHTML={{ __html: html }} />;
}
