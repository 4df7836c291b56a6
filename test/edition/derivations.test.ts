import { describe, expect, it } from 'vitest';
import { derivationsOf } from '../../src/edition/derivations.ts';
import { editionOf } from '../../src/edition/edition.ts';
import { usesOf } from '../../src/edition/usesOf.ts';
import { makeContent } from '../markdown/compilePage.ts';

const BODY = `## 第一节 {/* #first */}

先看[](#eq-2)。再看[](#eq-2)。{/* #p-one */}

$$
f &= a+b \\\\
g &= \\model{a} \\tag{1} \\\\
&= c \\tag{2} \\why{换名} \\published{name}{g = d}
$$

$$ narrow
f &= a+b \\\\
g &= \\model{a} \\tag{1} \\\\
\\begin{aligned} &= c \\end{aligned} \\tag{2}
$$

## 第二节 {/* #second */}

$$
\\begin{aligned} &= e \\end{aligned} \\tag{3} \\why{接上一节}
$$

由[](#eq-2)，{/* #p-two */}

{/* #list */}

- 由[](#eq-2)。{/* #item-one */}
- 由[](#eq-2)，又由[](#eq-2)。{/* #item-two */}

也由[](#eq-2)，见[](#eq-1)。{/* #p-three */}

$$
h = i \\tag{4}
$$

{/* #bare */}

$$
k = l \\published{name}{k = m}
$$
`;
const NEIGHBOUR = '## 勘误 {/* #errata */}\n\n<Erratum id="correction-name" title="改名" place="eq-2">\n<Right>\n\n由[](#eq-2)得。\n\n</Right>\n<Check>\n\n[](#eq-2)不变。\n\n</Check>\n</Erratum>\n\n<Erratum id="correction-other" title="另一个" place="eq-2">\n<Right>\n\n[](#eq-2)不变。\n\n</Right>\n</Erratum>\n\n<Term id="term-a" zh="甲" en="a">[](#eq-2)</Term>\n';

describe('an edition', () => {
  const edition = editionOf('zh', makeContent(BODY, NEIGHBOUR).dir);
  const derivations = derivationsOf(edition.pages[0]!);

  it('joins the lines that say why they follow, over displays and sections', () => {
    expect(derivations.map((lines) => lines.map(({ tag }) => tag ?? '·').join(' '))).toEqual(['1 2 3', '4', '·']);
  });

  it('lists what the source printed otherwise under the id of its display where it has no number', () => {
    expect(derivations.at(-1)?.map(({ id, tag, tex, published }) => [id, tag, tex, published?.tex])).toEqual([['bare', undefined, 'k = l', 'k = m']]);
  });

  it('gives every line its left side, in both forms', () => {
    const [, second, third] = derivations[0]!;
    expect([second?.tex, third?.tex]).toEqual(['g = c', '\\begin{aligned} g &= e \\end{aligned}']);
    expect(second?.narrow?.replaceAll(/(?:\\htmlClass\{[a-z-]+\}\{)+([^}]*)\}+/g, '$1')).toBe('\\begin{aligned} &g \\\\ &= c\\end{aligned}');
  });

  it('marks what changed, and copies without the marks', () => {
    expect(derivations[0]?.[1]?.wide).toBe('g = \\htmlClass{step-new}{\\htmlClass{step-gone}{c}}');
    expect(derivations[0]?.[0]?.tex).toBe('g = a');
  });

  it('keeps the reason, the printed form, and the section', () => {
    expect(derivations[0]?.map(({ why, published, section }) => [why, published?.correction, section])).toEqual([
      [undefined, undefined, 'first'],
      ['换名', 'correction-name', 'first'],
      ['接上一节', undefined, 'second'],
    ]);
  });

  it('lists every block, item and entry that cites an equation once, and tells those of one section apart', () => {
    expect(usesOf(edition, 'eq-2')).toEqual([
      { page: 'page', id: 'p-one', label: '1.1节' },
      { page: 'page', id: 'p-two', label: '1.2节' },
      { page: 'page', id: 'item-one', label: '1.2节（第2处）' },
      { page: 'page', id: 'item-two', label: '1.2节（第3处）' },
      { page: 'page', id: 'p-three', label: '1.2节（第4处）' },
      { page: 'neighbour', id: 'correction-name', label: '勘误：改名' },
      { page: 'neighbour', id: 'correction-other-right', label: '勘误：另一个' },
      { page: 'neighbour', id: 'term-a', label: '《甲》' },
    ]);
    expect(usesOf(edition, 'eq-4')).toEqual([]);
  });
});
