import { z } from 'astro/zod';

const MAX_NAV_HAN = 10;
const MAX_NAV_LETTERS = 28;

function fitsContents(nav: string): boolean {
  const han = nav.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? han <= MAX_NAV_HAN : nav.length <= MAX_NAV_LETTERS;
}

/** What stands between the `---` lines of every page. */
export const frontMatterSchema = z.strictObject({
  title: z.string().min(1),
  nav: z.string().min(1).refine(fitsContents, `nav is for the contents: at most ${MAX_NAV_HAN} Han characters or ${MAX_NAV_LETTERS} letters`),
  claim: z.string().min(1),
  order: z.int().positive(),
  kind: z.enum(['chapter', 'appendix']),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

export function readFrontMatter(data: unknown, path: string): FrontMatter {
  const result = frontMatterSchema.safeParse(data);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'front matter'}: ${issue.message}`);
  throw new Error(`${path}:1: ${problems.join('; ')}`);
}
