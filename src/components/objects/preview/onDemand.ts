const EVENTS = ['pointerover', 'focusin', 'click'] as const;

/**
 * Loads the script of the previews when a link that has one is first pointed at, reached by keyboard, or tapped, and hands
 * that event on. It stands in every page, so it shares no module with them. Where it cannot load (from a folder on a disk), links are the links that they are.
 */
export function previewOnDemand(): void {
  const panel = document.querySelector<HTMLElement>('.preview');
  const waiting = panel?.querySelector('template')?.content.querySelector('script');
  if (panel === null || waiting === null || waiting === undefined) return;
  let first: { link: HTMLAnchorElement; type: string } | undefined;

  const stop = (): void => EVENTS.forEach((type) => document.removeEventListener(type, begin));
  const load = (): void => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = waiting.src;
    script.addEventListener('load', () => {
      stop();
      first?.link.dispatchEvent(new CustomEvent('preview', { bubbles: true, detail: first.type }));
    });
    script.addEventListener('error', () => {
      stop();
      if (first?.type === 'click') location.assign(first.link.href);
    });
    document.body.append(script);
  };
  function begin(event: Event): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>(panel?.dataset['for'] ?? '');
    if (link === null) return;
    if (event.type === 'click') {
      const { button, ctrlKey, metaKey, shiftKey, altKey, pointerType } = event as PointerEvent;
      const isPlain = button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
      if (!isPlain || !(pointerType === 'touch' || pointerType === 'pen' || link.matches('.equation-more'))) return;
      event.preventDefault();
    }
    if (first === undefined) load();
    first = { link, type: event.type };
  }
  EVENTS.forEach((type) => document.addEventListener(type, begin));
}
