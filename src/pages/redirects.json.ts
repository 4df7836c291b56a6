import type { APIRoute } from 'astro';
import { CONTENT_DIR } from '../edition/edition.ts';
import { readRedirects } from '../edition/idRecord.ts';

/** Where places went that the article no longer has. A page asks for it when its address names what it does not hold. */
export const GET: APIRoute = () => new Response(JSON.stringify(Object.fromEntries(readRedirects(CONTENT_DIR).map(({ from, to }) => [from, to]))));
