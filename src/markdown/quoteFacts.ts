import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { failAt } from '../edition/failAt.ts';
import type { Fact } from '../facts/fact.ts';
import { setTex } from './mathNodes.ts';

const QUOTE = /\\fact\{([^{}]*)\}/g;

/** TeX that prints a fact and carries its name and its full-precision value. */
export function factTex(name: string, { value, tex }: Fact): string {
  return `\\htmlData{value=${name},number=${value}}{${tex}}`;
}

/** Remark plugin: writes each `\fact{name}` as the number that the math package computed. */
export function quoteFacts(facts: ReadonlyMap<string, Fact>) {
  return () => (tree: Root, file: VFile): void => {
    visit(tree, ['math', 'inlineMath'], (node) => {
      if (node.type !== 'math' && node.type !== 'inlineMath') return;
      if (!node.value.includes('\\fact')) return;
      const tex = node.value.replace(QUOTE, (_, name: string) => {
        const fact = facts.get(name);
        return fact === undefined ? failAt(file, node, `\\fact{${name}} is unknown: name it in content/facts/`) : factTex(name, fact);
      });
      setTex(node, tex);
    });
  };
}
