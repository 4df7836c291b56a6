import { onUse } from './onUse.ts';

/*
 * What few readers use costs the others nothing: its script waits in a template of LaterScripts.astro, which names the controls that it
 * serves. The first click on one loads it and is then repeated; if it cannot load, the control is the plain link that it is without
 * scripts.
 */

/** Loads the script that waits in this template; the promise settles when it has run, or cannot be had. */
export function loadWaiting(template: string): Promise<Event> {
  const src = document.querySelector<HTMLTemplateElement>(template)?.content.querySelector('script')?.src;
  const script = Object.assign(document.createElement('script'), { type: 'module', src });
  document.body.append(script);
  return new Promise((settle) => {
    for (const event of ['load', 'error']) script.addEventListener(event, settle);
  });
}

export function loadOnFirstUse(): void {
  for (const { dataset } of document.querySelectorAll<HTMLTemplateElement>('template[data-for]')) {
    const name = dataset['for'] ?? '';
    let state: 'waits' | 'loads' | 'runs' = 'waits';
    onUse(['click'], name, (control, event) => {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (state === 'runs' || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      if (state === 'loads') return;
      state = 'loads';
      void loadWaiting(`[data-for="${name}"]`).then(() => {
        state = 'runs';
        control.click();
      });
    });
  }
}
