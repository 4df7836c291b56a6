import { codeDrawing } from '../../../../widgets/shared/later/figureCode.ts';

// On paper each figure has the code of its address, in its present state, for a camera. They stay: no screen shows the addresses.
addEventListener('beforeprint', () => {
  for (const place of document.querySelectorAll('[data-figure-address]')) {
    const box = place.closest('.figure-address');
    box?.querySelector('.figure-code')?.remove();
    box?.insertAdjacentHTML('beforeend', codeDrawing((place.textContent ?? '').trim()));
  }
});
