const OPEN = '.sheet[open], .bar .pdf[open]';

/** What folds out in a bar closes when something in it is followed, on Escape, and on a press or with the focus anywhere else: tabbed out of, it would lie over what has the focus. */
export function closeAfterUse(): void {
  for (const type of ['click', 'focusin', 'keydown', 'pointerdown'] as const) {
    document.addEventListener(type, (event) => {
      const target = event.target as Element;
      for (const box of document.querySelectorAll<HTMLDetailsElement>(OPEN)) {
        const isUsed = box.contains(target) && !(type === 'click' && target.closest('a, button') !== null);
        if (event instanceof KeyboardEvent ? event.key !== 'Escape' : isUsed) continue;
        box.open = false;
        if (type === 'keydown') box.querySelector('summary')?.focus();
      }
    });
  }
}
