import type { APIRoute } from 'astro';
import { themeColors } from '../components/site/themeColors.ts';
import { languageCodes, languages, type Language } from '../i18n/languages.ts';
import { siteWords } from '../i18n/site.ts';
import { icons } from '../offline/icons.ts';

export function getStaticPaths() {
  return languageCodes.map((language) => ({ params: { language } }));
}

/** What a system shows of the site when it is installed as an application. Addresses count from the manifest, under any sub-path. */
export const GET: APIRoute = ({ params }) => {
  const language = params['language'] as Language;
  const { title, question, description } = siteWords[language];
  const { light } = themeColors();
  const manifest = {
    id: './',
    name: question,
    short_name: title,
    description,
    lang: languages[language].tag,
    dir: languages[language].direction,
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: light,
    background_color: light,
    icons: [
      { src: './favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...icons.map(({ name, size, maskable }) => ({ src: `./${name}`, sizes: `${size}x${size}`, type: 'image/png', purpose: maskable ? 'maskable' : 'any' })),
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, { headers: { 'content-type': 'application/manifest+json' } });
};
