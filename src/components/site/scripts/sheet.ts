/** The sheet of contents closes when a link in it is followed, on Escape, and on a press anywhere else. */
export function closeSheetAfterUse(): void {
  const sheet = document.querySelector<HTMLDetailsElement>('.sheet');
  if (sheet === null) return;
  sheet.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) sheet.open = false;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !sheet.open) return;
    sheet.open = false;
    sheet.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !sheet.contains(event.target)) sheet.open = false;
  });
}
