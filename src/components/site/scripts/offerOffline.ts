/** The control that saves the site comes to life when it is opened, or by itself where the site is saved already; where the browser cannot save, it goes. */
export function offerOffline(): void {
  for (const control of document.querySelectorAll<HTMLDetailsElement>('.offline')) {
    // A page opened as a file is saved as it is; on an insecure host there is no such container.
    if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) {
      control.remove();
      continue;
    }
    const wake = (): void => {
      // A page in two languages has two controls, and one script for both.
      const waiting = document.querySelector<HTMLTemplateElement>('.offline > template');
      waiting?.replaceWith(waiting.content);
    };
    control.addEventListener('toggle', wake, { once: true });
    if (navigator.serviceWorker.controller !== null) addEventListener('load', wake);
  }
}
