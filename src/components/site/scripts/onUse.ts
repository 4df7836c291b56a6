/** What leads up to following a link: the address that it has then is the one that is followed, copied or opened in a new tab. */
export const BEFORE_FOLLOWING = ['focusin', 'pointerdown', 'click'];

/** Hears these events on everything that the selector names, now or later. */
export function onUse<Control extends HTMLElement>(events: readonly string[], selector: string, run: (control: Control, event: Event) => void): void {
  for (const name of events) {
    document.addEventListener(name, (event) => {
      const control = (event.target as Partial<Element>).closest?.<Control>(selector);
      if (control) run(control, event);
    });
  }
}
