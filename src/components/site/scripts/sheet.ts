import { onUse } from './onUse.ts';

/** The sheet of contents closes when a link in it is followed, on Escape, and on a press anywhere else. */
export function closeSheetAfterUse(): void {
  const sheet = document.querySelector<HTMLDetailsElement>('.sheet');
  if (sheet === null) return;
  const close = (): void => {
    sheet.open = false;
  };
  onUse(['click'], '.sheet a', close);
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !sheet.open) return;
    close();
    sheet.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!sheet.contains(target as Node)) close();
  });
}
