import { onUse } from './onUse.ts';

/**
 * Open the search by its controls, by `/` where nothing is being typed, and by Ctrl+K or ⌘K. Nothing of it is loaded before: the
 * script that comes with the first request opens the dialog, and later requests are told to it.
 */
export function openSearchOnRequest(): void {
  const control = document.querySelector<HTMLElement>('.search-open');
  if (control === null) return;
  let script: HTMLScriptElement | undefined;
  const open = () => {
    if (script !== undefined) {
      dispatchEvent(new Event('site-search'));
      return;
    }
    script = document.createElement('script');
    Object.assign(script.dataset, control.dataset);
    script.src = control.dataset['script'] ?? '';
    script.addEventListener('error', () => {
      script = undefined;
      alert(control.dataset['failed']);
    });
    document.head.append(script);
  };
  onUse(['click'], '.search-open, [data-search]', open);
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    const typing = target instanceof Element && target.closest('input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable]') !== null;
    const asks = key === '/' ? !typing && !ctrlKey && !metaKey : key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
    if (!asks || altKey || event.isComposing) return;
    event.preventDefault();
    open();
  });
}
