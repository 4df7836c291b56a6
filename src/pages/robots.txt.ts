import type { APIRoute } from 'astro';
import { absoluteAddress, sitePath } from '../i18n/paths.ts';

export const GET: APIRoute = ({ site, url }) => {
  const sitemap = absoluteAddress(site ?? url, sitePath(import.meta.env.BASE_URL, 'sitemap-index.xml'));
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
