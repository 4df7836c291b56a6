import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { frontMatterSchema } from './edition/frontMatter.ts';

/** Every page of both editions; an entry's id is `zh/optimization`. */
const pages = defineCollection({
  loader: glob({ pattern: '{zh,en}/*.mdx', base: './content' }),
  schema: frontMatterSchema,
});

export const collections = { pages };
