import type { Properties } from 'hast';
import type { Link, Root } from 'mdast';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { failAt } from '../edition/failAt.ts';
import { linkTarget, type LinkTarget } from '../edition/linkTarget.ts';
import type { Edition, Target, TargetKind } from '../edition/types.ts';
import { labels } from '../i18n/labels.ts';

const CLASSES: Readonly<Record<TargetKind, string>> = {
  page: 'reference',
  section: 'reference',
  equation: 'reference',
  figure: 'reference',
  term: 'term-link',
  reference: 'citation',
  correction: 'correction-mark',
  block: 'reference',
};

function like(id: string, edition: Edition): string {
  const prefix = id.split('-')[0] ?? '';
  const near = [...edition.targets.keys()].filter((known) => known.startsWith(`${prefix}-`)).slice(0, 12);
  return near.length === 0 ? '' : `; ids that begin like it: ${near.join(', ')}`;
}

/** After an opening bracket, or after a semicolon inside one. */
function isBracketed(before: readonly Node[]): boolean {
  const text = before.map((node) => toString(node)).join('');
  const open = (text.match(/[（(]/g) ?? []).length - (text.match(/[）)]/g) ?? []).length;
  return open > 0 && /[（(；;]\s*$/.test(text);
}

/** `bracketed`: the link stands right after an opening bracket, where a work's year takes none of its own. */
function write(link: Link, target: Target, edition: Edition, file: VFile, bracketed: boolean): void {
  const empty = toString(link) === '' && link.children.length === 0;
  const properties: Properties = { className: [CLASSES[target.kind]], dataPage: target.page };
  if (target.kind === 'correction') {
    if (!empty) failAt(file, link, `a correction mark has no words of its own: write [](#${target.id})`);
    properties['ariaLabel'] = labels[edition.language].linkToCorrection(target.title);
    link.children = [{ type: 'text', value: '†' }];
  } else if (empty) {
    if (/[《“]/.test(target.label)) properties['className'] = [CLASSES[target.kind], 'titled'];
    if (target.label === '') failAt(file, link, `#${target.id} has no name to print: write the words of the link, [words](#${target.id})`);
    link.children = [{ type: 'text', value: bracketed ? target.label.replace(/ ?[（(](\d{4}[a-z]?)[）)]$/, `${labels[edition.language].comma}$1`).trim() : target.label }];
  }
  link.data = { ...link.data, hProperties: { ...link.data?.hProperties, ...properties } };
}

/** Words that set a figure. Without a script they lead to it; `data-sets` is what the script adds to the address. */
function writeSetter(link: Link, target: Target, sets: string, file: VFile): void {
  const example = 'write [words](#fig-some-figure?name=value)';
  if (target.kind !== 'figure') failAt(file, link, `#${target.id} is no figure, and only a figure can be set: ${example}`);
  if (toString(link) === '') failAt(file, link, `a link that sets a figure needs words of its own: ${example}`);
  if (!/^\w+=[^=&]+(&\w+=[^=&]+)*$/.test(sets)) failAt(file, link, `"${sets}" is no state of a figure: ${example}`);
  link.url = `#${target.id}`;
  // A formula is drawn and has no words: the state that it sets is its name.
  const named = link.children.some((child) => child.type === 'text' && child.value.trim() !== '') ? {} : { ariaLabel: sets.replaceAll('-', '−').replaceAll('&', ', ') };
  link.data = { ...link.data, hProperties: { ...link.data?.hProperties, className: ['sets-figure'], dataPage: target.page, dataSets: sets, ...named } };
}

function targetOf({ id }: LinkTarget, link: Link, edition: Edition, file: VFile): Target {
  const target = edition.targets.get(id);
  if (target === undefined) failAt(file, link, `#${id} is no id of this edition${like(id, edition)}`);
  return target;
}

/** Remark plugin: gives every link to an id its text, its class and the page where the id stands; an unknown id stops the build. */
export function references(editionFor: (file: VFile) => Edition) {
  return () => (tree: Root, file: VFile): void => {
    const edition = editionFor(file);
    visit(tree, 'link', (link: Link, index, parent) => {
      const named = linkTarget(link.url);
      if (named === undefined) {
        if (link.url === '') failAt(file, link, 'a link needs an address: write [](#some-id)');
        return;
      }
      const target = targetOf(named, link, edition, file);
      if (named.sets !== undefined) {
        writeSetter(link, target, named.sets, file);
        return;
      }
      const bracketed = target.kind === 'reference' && isBracketed(parent?.children.slice(0, index) ?? []);
      write(link, target, edition, file, bracketed);
    });
  };
}
