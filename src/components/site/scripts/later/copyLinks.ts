import { say } from './status.ts';

/** A link to the place where it stands also puts its address on the clipboard; where that is closed, the address bar has it. */
document.addEventListener('click', async ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.section-link, .equation-number, .copies-link') : null;
  if (link === null) return;
  // Not the figures' own way to the clipboard: it comes in one file with all that figures share.
  const copied = await navigator.clipboard?.writeText(new URL(link.hash, location.href).href).then(() => true, () => false);
  say(copied === true ? 'copied' : 'failed');
});
