import { onUse } from '../onUse.ts';

const SHOWN_MS = 2000;

/** Each button copies the code that stands before it; where the clipboard is closed, the code is at least selected. */
onUse<HTMLButtonElement>(['click'], '.code-box button', async (button) => {
  const code = button.previousElementSibling;
  const label = button.textContent;
  if (code === null) return;
  getSelection()?.selectAllChildren(code);
  const copied = await navigator.clipboard?.writeText(code.textContent).then(() => true, () => false);
  button.textContent = (copied === true ? button.dataset['done'] : button.dataset['failed']) ?? label;
  setTimeout(() => {
    button.textContent = label;
  }, SHOWN_MS);
});
