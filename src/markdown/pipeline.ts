import { basename, dirname } from 'node:path';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import type { VFile } from 'vfile';
import { blockIds } from '../edition/blockIds.ts';
import { editionOf } from '../edition/edition.ts';
import type { Fact } from '../facts/fact.ts';
import { katexOptions } from '../edition/katexOptions.ts';
import type { Edition } from '../edition/types.ts';
import { isLanguage, type Language } from '../i18n/languages.ts';
import { addedMarks } from './addedMarks.ts';
import { componentContext } from './componentContext.ts';
import { displays } from './displays.ts';
import { foldFormulas } from './foldFormulas.ts';
import { headings } from './headings.ts';
import { mathSpacing } from './mathSpacing.ts';
import { quoteFacts } from './quoteFacts.ts';
import { raggedLines } from './raggedLines.ts';
import { references } from './references.ts';
import { refuseTyped } from './refuseTyped.ts';
import { softBreaks } from './softBreaks.ts';
import { strictMath } from './strictMath.ts';
import { tableRegions } from './tableRegions.ts';
import { tieMarks } from './tieMarks.ts';
import { twins } from './twins.ts';

/** The folder of a page names its language. */
function languageOf(file: VFile): Language {
  const folder = basename(dirname(file.path));
  if (!isLanguage(folder)) throw new Error(`${file.path}: pages stand in content/<language>/, and "${folder}" is not a language of src/i18n/languages.ts`);
  return folder;
}

/** What a page is made with: the numbers it may quote and the folder whose ids it may link to. */
export interface PipelineSource {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly contentDir: string;
}

/** The one list of what happens to a page, in order. */
export function pipeline({ facts, contentDir }: PipelineSource) {
  const editionFor = (file: VFile): Edition => editionOf(languageOf(file), contentDir);
  return {
    remarkPlugins: [
      remarkCjkFriendly,
      remarkMath,
      blockIds,
      softBreaks(languageOf),
      quoteFacts(facts),
      displays(languageOf),
      refuseTyped,
      references(editionFor),
      componentContext(editionFor),
    ],
    rehypePlugins: [
      [rehypeKatex, katexOptions] as [typeof rehypeKatex, typeof katexOptions],
      strictMath,
      foldFormulas,
      mathSpacing,
      tieMarks,
      raggedLines(languageOf),
      headings(editionFor),
      addedMarks(languageOf),
      tableRegions,
      twins(languageOf),
    ],
  };
}
