import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { facts } from './content/facts/index.ts';
import cards from './src/cards/integration.ts';
import { CONTENT_DIR } from './src/edition/edition.ts';
import ids from './src/edition/integration.ts';
import fonts from './src/fonts/integration.ts';
import { sitemapOptions } from './src/linkedData/sitemap.ts';
import { pipeline } from './src/markdown/pipeline.ts';
import offline from './src/offline/integration.ts';
import search from './src/search/build/integration.ts';
import twins from './src/twin/integration.ts';

/** `SITE` is the public origin, `BASE` a sub-path on it. */
const site = process.env.SITE ?? 'http://localhost:4321';
const base = process.env.BASE ?? '/';

/** Around each `import()` Vite puts a helper that fetches stylesheets before it, 0.7 KiB of a page's scripts. Here scripts bring no stylesheets. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** A component's script by the component's name: Astro's own name for it takes half a line more in every page. */
const scriptName = ({ name }) => `_astro/${name.split('.astro')[0].split('/').pop()}.[hash].js`;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  // The default joins inline elements that stand on separate lines: wrong in English.
  compressHTML: true,
  markdown: {
    syntaxHighlight: false,
    processor: unified(pipeline({ facts, contentDir: CONTENT_DIR })),
  },
  vite: {
    plugins: [plainImports],
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } } },
    build: {
      // A preloader would come with the first figure and weigh more than the requests that it could hasten.
      modulePreload: false,
      // What every page runs stands in it, and what waits for its first use stays out of it; for the rest the default holds.
      assetsInlineLimit: (file) => (/\/Base\.[^/]*\.js$/.test(file) ? true : /\/Later\w*\./.test(file) ? false : undefined),
      // 2 % smaller than what the default makes of them. Arrows only where a function uses no `this`.
      minify: 'terser',
      terserOptions: { ecma: 2022, safari10: false, compress: { passes: 3, toplevel: true, unsafe_arrows: true }, mangle: { toplevel: true } },
      rolldownOptions: {
        output: {
          codeSplitting: {
            // What several figures rest on, as one file: dozens of small ones pack badly.
            // What is asked for later and the words of one language stay files of their own; what trains is for the figures of one chapter.
            groups: [
              { name: 'figure', test: /widgets[\\/]shared[\\/](?!later|words[\\/]|trainingSet)|src[\\/]plot|math[\\/]precision[\\/](domain|refuse|sumError)|node_modules[\\/]preact/, minShareCount: 3 },
              { name: 'training', test: /widgets[\\/]shared[\\/]trainingSet|optimize[\\/]gradientDescent/, minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
  integrations: [ids(), mdx(), preact(), sitemap(sitemapOptions({ site, base })), twins({ facts, contentDir: CONTENT_DIR }), cards(), fonts(), search(), offline()],
});
