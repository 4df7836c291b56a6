const SHOWN_MS = 2500;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says one of the status line's own sentences (`data-copied`, `data-failed`), to the eye and aloud, for a moment. */
export function say(name: 'copied' | 'failed'): void {
  const line = document.querySelector<HTMLElement>('.status');
  if (line === null) return;
  line.textContent = '';
  clearTimeout(timer);
  // Set anew after it was emptied, the same words are spoken again.
  requestAnimationFrame(() => {
    line.textContent = line.dataset[name] ?? '';
  });
  timer = setTimeout(() => {
    line.textContent = '';
  }, SHOWN_MS);
}
