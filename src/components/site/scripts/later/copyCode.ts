const SHOWN_MS = 2000;

/** A button copies the code that stands before it; where the clipboard is closed, the code is at least selected. */
document.addEventListener('click', async ({ target }) => {
  // Not by `onUse`: the script of every page stands in it whole as long as it shares nothing with what comes later.
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('.code-box button') : null;
  const code = button?.previousElementSibling;
  if (!button || !code) return;
  const label = button.textContent;
  getSelection()?.selectAllChildren(code);
  const copied = await navigator.clipboard?.writeText(code.textContent).then(() => true, () => false);
  button.textContent = (copied === true ? button.dataset['done'] : button.dataset['failed']) ?? label;
  setTimeout(() => {
    button.textContent = label;
  }, SHOWN_MS);
});
