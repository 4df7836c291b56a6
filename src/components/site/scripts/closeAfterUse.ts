/** What folds out in a bar closes when something in it is followed, on Escape, when the focus leaves it, and on a press anywhere else. */
export function closeAfterUse(): void {
  for (const box of document.querySelectorAll<HTMLDetailsElement>('.sheet, .bar .pdf')) {
    box.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a') !== null) box.open = false;
    });
    // Tabbed out of, it would lie over what has the focus.
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !box.contains(relatedTarget)) box.open = false;
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !box.open) return;
      box.open = false;
      box.querySelector('summary')?.focus();
    });
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !box.contains(event.target)) box.open = false;
    });
  }
}
