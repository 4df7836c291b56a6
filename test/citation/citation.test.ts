import { describe, expect, it } from 'vitest';
import { bibtexOf, cslOf, plainCitation, type Citable } from '../../src/citation/citation.ts';

const english: Citable = {
  language: 'en',
  name: 'question',
  title: 'Why not squared error?',
  whole: false,
  address: 'https://example.org/en/question/',
  release: { year: '2026' },
};
const chinese: Citable = { ...english, language: 'zh', title: '分类为什么不用均方误差', address: 'https://example.org/zh/question/' };
const dated: Citable['release'] = { year: '2027', published: '2026-12-01', modified: '2027-01-05' };

describe('the line to read', () => {
  it.each([
    [english, 'Why not squared error? (2026). In Cross-entropy and mean squared error. https://example.org/en/question/'],
    [{ ...english, title: 'Corrections', whole: true }, 'Corrections. (2026). https://example.org/en/question/'],
    [chinese, '分类为什么不用均方误差[EB/OL]//交叉熵与均方误差. 2026. https://example.org/zh/question/.'],
    [{ ...chinese, whole: true, release: dated }, '分类为什么不用均方误差[EB/OL]. (2027-01-05). https://example.org/zh/question/.'],
  ])('%#', (work, line) => {
    expect(plainCitation(work)).toBe(line);
  });
});

describe('BibTeX', () => {
  it('keeps capitals, keeps the author whole, and names the site, the year, the address and the license', () => {
    expect(bibtexOf(english)).toBe(`@misc{cross-entropy-mse-question-en,
  author = {{The authors of \`\`Cross-entropy and mean squared error''}},
  title = {{Why not squared error?}},
  howpublished = {Cross-entropy and mean squared error},
  year = {2026},
  url = {https://example.org/en/question/},
  language = {english},
  note = {CC BY 4.0},
}`);
  });

  it('lets no character of a title act as TeX', () => {
    const entry = bibtexOf({ ...english, title: '100 % of {x_1} & “more”', whole: true });
    expect(entry).toContain("title = {{100 \\% of x\\_1 \\& ``more''}}");
    expect(entry).not.toContain('howpublished');
  });
});

describe('CSL-JSON', () => {
  it('says the same, with the author as a body', () => {
    expect(cslOf(chinese)).toEqual({
      id: 'cross-entropy-mse-question-zh',
      type: 'webpage',
      author: [{ literal: '《交叉熵与均方误差》的作者' }],
      title: '分类为什么不用均方误差',
      'container-title': '交叉熵与均方误差',
      issued: { 'date-parts': [[2026]] },
      language: 'zh-Hans',
      license: 'CC BY 4.0',
      URL: 'https://example.org/zh/question/',
    });
  });

  it('writes a date as numbers', () => {
    expect(cslOf({ ...english, release: dated }).issued).toEqual({ 'date-parts': [[2027, 1, 5]] });
  });
});
