import type { Language } from './languages.ts';

/** Every word of the site's own furniture. A language that lacks one does not compile. */
export interface SiteWords {
  /** The name of the site, in its header and in page titles. */
  readonly title: string;
  /** The question that the article answers: the cover's heading. */
  readonly question: string;
  readonly description: string;
  readonly skip: string;
  readonly home: string;

  readonly language: string;
  /** The pages with both languages side by side. */
  readonly parallelName: string;
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly pdf: string;
  readonly pdfOfPage: string;
  readonly pdfOfArticle: string;
  readonly pdfOfParallel: string;
  /** Prints the page with its figures as the reader has set them. */
  readonly printAsSet: string;

  readonly contents: string;
  readonly thisChapter: string;
  readonly thisAppendix: string;
  readonly chapters: string;
  readonly appendices: string;
  readonly pageSections: string;
  readonly appendix: string;
  readonly wholeArticle: string;
  /** The page that gathers the figures. */
  readonly lab: string;
  readonly previous: string;
  readonly next: string;
  readonly around: string;

  readonly equations: (count: number) => string;
  readonly figures: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly corrections: (count: number) => string;
  readonly readThis: string;

  readonly sourceNote: string;
  /** Who is named as the author where a machine asks for one. */
  readonly authors: string;
  /** Whom it is written for. */
  readonly level: string;
  /** The words that stand for the picture of a page. */
  readonly cardAlt: (title: string) => string;
  readonly markdown: string;
  readonly cite: {
    readonly title: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  readonly licence: string;
  readonly licenceText: string;
  readonly licenceCode: string;

  readonly linkCopied: string;
  readonly linkNotCopied: string;

  readonly notFound: string;
  readonly notFoundHint: string;
}

/** `1 equation`, `5 equations`. */
function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const zh: SiteWords = {
  title: '交叉熵与均方误差',
  question: '分类为什么用交叉熵，而不用均方误差',
  description: '从优化和概率两个角度，说明分类问题为什么用交叉熵训练，而不用均方误差。公式逐步推导，附互动图，中英双语。',
  skip: '跳到正文',
  home: '封面',

  language: '语言',
  parallelName: '中英对照',
  theme: { auto: '主题：跟随系统', light: '主题：浅色', dark: '主题：深色' },
  pdf: 'PDF',
  pdfOfPage: '本页PDF',
  pdfOfArticle: '全文PDF',
  pdfOfParallel: '中英对照PDF',
  printAsSet: '打印：图按我的设置',

  contents: '目录',
  thisChapter: '本章',
  thisAppendix: '本页',
  chapters: '正文',
  appendices: '附录',
  pageSections: '本页各节',
  appendix: '附录',
  wholeArticle: '单页全文',
  lab: '实验室',
  previous: '上一页',
  next: '下一页',
  around: '上一页与下一页',

  equations: (count) => `${count}个公式`,
  figures: (count) => `${count}幅互动图`,
  minutes: (count) => `约${count}分钟`,
  corrections: (count) => `与原文的不同：${count}处`,
  readThis: '阅读中文版',

  sourceNote: '内容依据一篇中文笔记重写：保留它的次序、论点和公式编号，改正其中的错误，补上它省去的步骤。',
  authors: '《交叉熵与均方误差》的作者',
  level: '本科',
  cardAlt: (title) => `题图：《${title}》，配一幅曲线草图`,
  markdown: 'Markdown',
  cite: { title: '引用本页', copy: '复制', copied: '已复制', notCopied: '复制失败' },
  licence: '许可',
  licenceText: '文字：CC BY 4.0',
  licenceCode: '代码：MIT',

  linkCopied: '链接已复制',
  linkNotCopied: '复制失败，链接在地址栏',

  notFound: '没有这一页',
  notFoundHint: '地址可能写错了，这一页也可能换了地方。请从目录里找。',
};

const en: SiteWords = {
  title: 'Cross-entropy and mean squared error',
  question: 'Why classification uses cross-entropy, not mean squared error',
  description:
    'Why classification is trained with cross-entropy and not with mean squared error, seen from optimization and from probability: every step derived, with interactive figures, in English and Chinese.',
  skip: 'Skip to the text',
  home: 'Cover',

  language: 'Language',
  parallelName: 'Chinese and English side by side',
  theme: { auto: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
  pdf: 'PDF',
  pdfOfPage: 'This page as PDF',
  pdfOfArticle: 'Whole article as PDF',
  pdfOfParallel: 'Both languages as PDF',
  printAsSet: 'Print with figures as I set them',

  contents: 'Contents',
  thisChapter: 'This chapter',
  thisAppendix: 'This page',
  chapters: 'Chapters',
  appendices: 'Appendices',
  pageSections: 'Sections of this page',
  appendix: 'Appendix',
  wholeArticle: 'Whole article on one page',
  lab: 'Lab',
  previous: 'Previous',
  next: 'Next',
  around: 'Previous and next pages',

  equations: (count) => counted(count, 'equation', 'equations'),
  figures: (count) => counted(count, 'interactive figure', 'interactive figures'),
  minutes: (count) => `about ${count} min`,
  corrections: (count) => `${counted(count, 'difference', 'differences')} from the source`,
  readThis: 'Read in English',

  sourceNote:
    'Rewritten from a set of notes in Chinese: their order, argument, and equation numbers are kept, their errors are corrected, and the steps that they skip are filled in.',
  authors: 'The authors of “Cross-entropy and mean squared error”',
  level: 'undergraduate',
  cardAlt: (title) => `Title card: “${title}”, with a sketch of curves`,
  markdown: 'Markdown',
  cite: { title: 'Cite this page', copy: 'Copy', copied: 'Copied', notCopied: 'Not copied' },
  licence: 'License',
  licenceText: 'Text: CC BY 4.0',
  licenceCode: 'Code: MIT',

  linkCopied: 'Link copied',
  linkNotCopied: 'Not copied: the link is in the address bar',

  notFound: 'There is no such page',
  notFoundHint: 'The address may be mistyped, or the page may have moved. Look for it in the contents.',
};

export const siteWords: Readonly<Record<Language, SiteWords>> = { zh, en };
