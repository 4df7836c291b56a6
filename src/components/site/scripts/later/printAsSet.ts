import { codeDrawing } from '../../../../widgets/shared/later/figureCode.ts';

/** Prints the page as the reader sees it, figures in their present state, each with the code of its address for a camera. */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-print]') : null;
  if (button === null) return;
  const menu = button.closest('details');
  if (menu !== null) menu.open = false;
  print();
});

// It waits for nothing, so what draws the codes has come before the first printing. They stay: no screen shows the addresses.
addEventListener('beforeprint', () => {
  for (const place of document.querySelectorAll('[data-figure-address]')) {
    const box = place.closest('.figure-address');
    box?.querySelector('.figure-code')?.remove();
    box?.insertAdjacentHTML('beforeend', codeDrawing((place.textContent ?? '').trim()));
  }
});
