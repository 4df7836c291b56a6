import { say } from './status.ts';

/**
 * A link to the place where it stands also puts its address on the clipboard; where that is closed, the address bar has it. Beside
 * the other language's text, the link is to where that text stands alone: it is copied, and the reader stays.
 */
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.section-link, .equation-number, .copies-link') : null;
  if (link === null) return;
  const leadsAway = link.pathname !== location.pathname;
  // In the list of equations a number is the way to the equation.
  if (leadsAway && !link.matches('.section-link')) return;
  if (leadsAway) event.preventDefault();
  // Not the figures' own way to the clipboard: it comes in one file with all that figures share.
  const copied = await navigator.clipboard?.writeText(link.href).then(() => true, () => false);
  say(copied === true ? 'copied' : 'failed');
});
