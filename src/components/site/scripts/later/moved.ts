/** Where the site keeps what has moved: `page#old-id` → `page#new-id`. */
const REDIRECTS = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/redirects.json`;

/** An address that names what was published here once leads on to where it is now. */
async function follow(): Promise<void> {
  const id = location.hash.slice(1).split('?', 1)[0] ?? '';
  const [slug = ''] = location.pathname.split('/').filter((part) => part !== '').slice(-1);
  const answer = await fetch(REDIRECTS);
  const table = (await answer.json()) as Record<string, string>;
  // On a page that holds several, the old place's own page is not known.
  const to = table[`${slug}#${id}`] ?? Object.entries(table).find(([from]) => from.endsWith(`#${id}`))?.[1];
  const [page = '', newId = ''] = to?.split('#') ?? [];
  if (newId === '') return;
  const fragment = location.hash.replace(id, newId);
  location.replace(document.getElementById(newId) === null ? new URL(`../${page}/${location.search}${fragment}`, location.href) : fragment);
}

function look(): void {
  const id = location.hash.slice(1).split('?', 1)[0] ?? '';
  if (id !== '' && document.getElementById(id) === null) void follow();
}

look();
addEventListener('hashchange', look);
