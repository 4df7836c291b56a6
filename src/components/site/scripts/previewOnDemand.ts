import { loadWaiting } from './loadLater.ts';
import { onUse } from './onUse.ts';

/**
 * Loads the script of the previews when a link that has one is first pointed at, reached by keyboard, or tapped, and hands
 * that event on. Where it cannot load (from a folder on a disk), links are the links that they are.
 */
export function previewOnDemand(): void {
  const served = document.querySelector<HTMLElement>('.preview')?.dataset['for'];
  if (served === undefined) return;
  /** The newest: while the script loads, another link may be asked. */
  let asked: { link: HTMLAnchorElement; type: string } | undefined;
  let isLoaded = false;
  /** A finger or a pen comes over a link just before it presses; its click does not say what pressed before iOS 18.4. */
  let isTouch = false;
  onUse<HTMLAnchorElement>(['pointerover', 'focusin', 'click'], served, (link, event) => {
    if (isLoaded) return;
    const { type, pointerType } = event as PointerEvent;
    if (type === 'pointerover') {
      isTouch = pointerType !== 'mouse';
      if (isTouch) return;
    }
    if (type === 'click') {
      const { button, ctrlKey, metaKey, shiftKey, altKey } = event as PointerEvent;
      const isPlain = button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
      if (!isPlain || !(isTouch || link.matches('.equation-more'))) return;
      event.preventDefault();
    }
    const isFirst = asked === undefined;
    asked = { link, type };
    if (!isFirst) return;
    void loadWaiting('.preview template').then((outcome) => {
      isLoaded = true;
      if (asked === undefined) return;
      if (outcome.type === 'load') asked.link.dispatchEvent(new CustomEvent('preview', { bubbles: true, detail: asked.type }));
      else if (asked.type === 'click') location.assign(asked.link.href);
    });
  });
}
