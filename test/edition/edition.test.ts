import { describe, expect, it } from 'vitest';
import { editionOf } from '../../src/edition/edition.ts';
import { makeContent } from '../markdown/compilePage.ts';

const BODY = `## 第一节 {/* #first */}

见[饱和](#term-saturation)。{/* #p-one */}

### 小节 {/* #sub added */}

$$
a &= b \\tag{1} \\\\
  &= c \\tag{A1} \\why{代入}
$$

<Figure id="fig-one" />
`;
const GLOSSARY = '## 词 {/* #words */}\n\n<Term id="term-saturation" zh="饱和" en="saturation">两端变平</Term>\n';

describe('editionOf', () => {
  const { dir } = makeContent(BODY, GLOSSARY);
  const edition = editionOf('zh', dir);

  it('numbers chapters, sections and subsections', () => {
    expect(edition.pages[0]?.sections.map(({ id, number, added }) => [id, number, added])).toEqual([
      ['first', '1.1', false],
      ['sub', '1.1.1', true],
    ]);
  });

  it('lists every block in order with its type', () => {
    expect(edition.pages[0]?.blocks.map(({ id, type }) => `${id}:${type}`)).toEqual([
      'first:heading', 'p-one:paragraph', 'sub:heading', 'eq-1:equation', 'eq-a1:equation', 'fig-one:<Figure>',
    ]);
  });

  it('names the parts of a component after it, and the rows without a number after their neighbours', () => {
    const { dir: other } = makeContent('<Erratum id="correction-x" place="page" title="x">\n<Says>\n\n甲\n\n</Says>\n</Erratum>\n\n$$\na &= b \\\\\n&= c \\why{甲} \\\\\n&= d \\tag{1} \\why{乙} \\\\\n&= e \\why{丙}\n$$\n');
    expect(editionOf('zh', other).pages[0]?.blocks.map(({ id }) => id)).toEqual(['correction-x', 'correction-x-says', 'before-eq-1-2', 'before-eq-1', 'eq-1', 'after-eq-1']);
  });

  it('names what an empty link would read', () => {
    expect(['eq-a1', 'fig-one', 'first', 'page'].map((id) => edition.targets.get(id)?.label)).toEqual(['式(A1)', '图1', '1.1节', '第1章']);
  });

  it('knows where a term is first met', () => expect(edition.firstPlaces.get('term-saturation')).toBe('first'));

  it.each([
    ['没有id。', 'this paragraph has no id'],
    ['- 甲\n- 乙', 'this list has no id'],
    ['{/* #list */}\n\n- 甲{/* #first */}\n- 乙', 'this list item has no id'],
    ['<Answer id="answer-x">\n\n一。{/* #first */}\n\n二。\n\n</Answer>', 'one of several in its component and has no id'],
    ['一。{/* #same */}\n\n二。{/* #same */}', '#same is already the id'],
    ['一句{/* #mid */}话。{/* #end */}', '#mid stands in the middle'],
    ['一。{/* #one */}\n\n{/* #nothing */}', '#nothing names nothing'],
    ['<Reference id="ref-nobody-1900">x</Reference>', 'not in content/references.json'],
    ['$$\na = b\n$$', 'this math has no id'],
    ['$$\na &= b \\tag{1} \\\\ &= c \\tag{2}\n$$', 'row (2) goes on from the one before: say why'],
    ['$$\na = b \\tag{1}\n$$\n\n$$ narrow\na = b \\tag{1} \\why{x}\n$$', 'a narrow form repeats its display'],
    ['<Note>\n\nx\n\n</Note>', '<Note> has no id'],
  ])('refuses %j with the file and the line', (body, message) => {
    const bad = makeContent(body);
    expect(() => editionOf('zh', bad.dir)).toThrow(message);
    expect(() => editionOf('zh', bad.dir)).toThrow(/\.mdx:\d+/);
  });
});
