import type { Language } from './languages.ts';

/** How the edition names its own parts when it refers to them. Chinese sets no space before a Latin bracket or digit: the browser does. */
export interface Labels {
  chapter(number: number): string;
  section(number: string): string;
  equation(number: string): string;
  figure(number: number): string;
  citation(families: readonly string[], year: string): string;
  quoted(title: string): string;
  /** In print, behind a reference whose target stands on another page. */
  onPage(page: string): string;
  /** The same behind a reference that stands in brackets already. */
  onPageInBrackets(page: string): string;
  /** In print, before the words of a drawing in two languages. */
  readonly inDrawing: string;
  readonly comma: string;
  readonly added: string;
  /** One of several places of the same name. */
  again(name: string, time: number): string;
  linkToSection: string;
  /** A block or section in another language. */
  samePlaceIn(language: Language): string;
  linkToEquation(number: string): string;
  linkToCorrection(title: string): string;
}

const zh: Labels = {
  chapter: (number) => `第${number}章`,
  section: (number) => `${number}节`,
  equation: (number) => `式(${number})`,
  figure: (number) => `图${number}`,
  citation: (families, year) => `${joined(families, '与', '等')}（${year}）`,
  quoted: (title) => `《${title}》`,
  onPage: (page) => `（第${page}页）`,
  onPageInBrackets: (page) => `，第${page}页`,
  inDrawing: '图中的字：',
  comma: '，',
  added: '本版补充',
  again: (name, time) => `${name}（第${time}处）`,
  linkToSection: '此处链接',
  samePlaceIn: (language) => `${{ zh: '中文', en: '英文' }[language]}版`,
  linkToEquation: (number) => `式(${number})的链接`,
  linkToCorrection: (title) => `勘误：${title}`,
};

const en: Labels = {
  chapter: (number) => `Chapter ${number}`,
  section: (number) => `Section ${number}`,
  equation: (number) => `Eq. (${number})`,
  figure: (number) => `Figure ${number}`,
  citation: (families, year) => `${joined(families, ' and ', ' et al.')} (${year})`,
  quoted: (title) => `“${title}”`,
  onPage: (page) => ` (p. ${page})`,
  onPageInBrackets: (page) => `, p. ${page}`,
  inDrawing: 'In the drawing: ',
  comma: ', ',
  added: 'Added in this edition',
  again: (name, time) => `${name}, ${time}`,
  linkToSection: 'Link to this place',
  samePlaceIn: (language) => `This in ${{ zh: 'Chinese', en: 'English' }[language]}`,
  linkToEquation: (number) => `Link to equation ${number}`,
  linkToCorrection: (title) => `Correction: ${title}`,
};

function joined(families: readonly string[], and: string, others: string): string {
  const [first = '', second] = families;
  if (second === undefined) return first;
  return families.length === 2 ? `${first}${and}${second}` : `${first}${others}`;
}

export const labels: Readonly<Record<Language, Labels>> = { zh, en };
