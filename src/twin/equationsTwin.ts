import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast';
import { derivationsOf, type Derivation, type Line } from '../edition/derivations.ts';
import { editionOf } from '../edition/edition.ts';
import { plainTex } from '../edition/plainTex.ts';
import type { Edition } from '../edition/types.ts';
import { usesOf } from '../edition/usesOf.ts';
import { labels } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import { objectWords } from '../i18n/objects.ts';
import { EQUATIONS } from '../i18n/paths.ts';
import { besideTwin, heading, imprint, link, markdownOf, quoted, type TwinSource } from './pageTwin.ts';
import { reasonPhrasing } from './reasonPhrasing.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const display = (tex: string): BlockContent => ({ type: 'math', value: tex }) as unknown as BlockContent;

function between(parts: readonly PhrasingContent[], gap: string): PhrasingContent[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [text(gap), part]));
}

/** One line as in the list of equations: the formula, why it follows, what the source printed, where it stands and is used. */
function lineBlocks(line: Line, edition: Edition): BlockContent[] {
  const { id, tag, published } = line;
  const { language } = edition;
  const own = objectWords[language];
  const colon = language === 'zh' ? '：' : ': ';
  const hrefOf = (page: string, to: string): string => besideTwin(language, page, to);
  const marked = [...edition.corrections].filter(([, place]) => place === id).map(([correction]) => correction);
  const corrections = [...new Set([...(published === undefined ? [] : [published.correction]), ...marked])].flatMap((correction) => edition.targets.get(correction) ?? []);
  const fact = (label: string, parts: readonly PhrasingContent[]): BlockContent => ({ type: 'paragraph', children: [{ type: 'strong', children: [text(label)] }, text(parts.length === 0 ? colon.trim() : colon), ...parts] });
  const facts: BlockContent[][] = [];
  if (line.why !== undefined) facts.push([fact(own.why, reasonPhrasing(line.why, edition, hrefOf))]);
  if (published !== undefined) facts.push([fact(own.published, []), display(plainTex(published.tex))]);
  for (const { page, id: to, title } of corrections) facts.push([{ type: 'paragraph', children: [link(hrefOf(page, to), labels[language].linkToCorrection(title))] }]);
  if (id !== undefined) {
    const section = edition.targets.get(line.section ?? line.page);
    const uses = usesOf(edition, id).map((use) => link(hrefOf(use.page, use.id), use.label));
    facts.push([fact(own.place, [link(hrefOf(line.page, id), section?.label ?? '')])]);
    facts.push([fact(own.usedIn, uses.length === 0 ? [text(own.unused)] : between(uses, language === 'zh' ? '、' : ', '))]);
  }
  const formula = display(tag === undefined ? line.tex : `${line.tex} \\tag{${tag}}`);
  const head: BlockContent[] = published === undefined ? [formula] : [fact(own.corrected, []), formula];
  const list: List = { type: 'list', ordered: false, spread: false, children: facts.map((children) => ({ type: 'listItem', spread: false, children })) };
  return facts.length === 0 ? head : [...head, list];
}

/** Lines that follow one from another are counted. */
function derivationBlock(derivation: Derivation, edition: Edition): RootContent {
  const children = derivation.map((line) => ({ type: 'listItem' as const, spread: true, children: lineBlocks(line, edition) }));
  return { type: 'list', ordered: derivation.length > 1, start: 1, spread: true, children };
}

/** Every numbered equation of an edition, by its place in the text. */
export function equationsTwin(language: Language, from: TwinSource): string {
  const edition = editionOf(language, from.contentDir);
  const own = objectWords[language];
  const chapters = edition.pages.flatMap((page): RootContent[] => {
    const derivations = derivationsOf(page);
    return derivations.length === 0 ? [] : [heading(2, page.title), ...derivations.map((derivation) => derivationBlock(derivation, edition))];
  });
  return markdownOf([heading(1, own.title), quoted(own.claim), ...imprint(EQUATIONS, language, from), ...chapters]);
}
