import type { Language } from './languages.ts';

/** The words of the page that gathers the figures, and of the pages that hold one alone. */
export interface LabWords {
  readonly title: string;
  readonly claim: string;
  readonly contents: string;
  readonly inArticle: string;
  readonly alone: string;
  /** Before the numbers of the questions that a figure can ask. */
  readonly questions: string;
  readonly embed: string;
  readonly embedHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly backToArticle: string;
}

const zh: LabWords = {
  title: '实验室：全部互动图',
  claim: '全部互动图集中在一页：可以在课上用，可以挑一道题发给学生，也可以嵌进自己的网页。',
  contents: '本页的图',
  inArticle: '文章里的位置',
  alone: '单独打开',
  questions: '题目',
  embed: '嵌入自己的网页',
  embedHint: '贴进网页的源代码。第二行让框的高度跟着图变化，一页写一次就够。想要别的状态，在图上调好，复制链接，把链接里的问号和它后面的部分接在地址后面；theme=light或theme=dark写在同一处，可以固定主题。',
  copy: '复制代码',
  copied: '已复制',
  notCopied: '复制失败',
  backToArticle: '在文章里读',
};

const en: LabWords = {
  title: 'Lab: every interactive figure',
  claim: 'Every interactive figure on one page: to use in class, to hand out with a question, or to embed in a page of your own.',
  contents: 'Figures on this page',
  inArticle: 'Its place in the article',
  alone: 'Open it alone',
  questions: 'Questions',
  embed: 'Embed it in your page',
  embedHint:
    'Paste this into the source of a page. The second line lets the frame follow the height of its figure; one is enough for a page. For another state, set the figure, copy its link, and append everything from its question mark on to the address; theme=light or theme=dark in the same place fixes the theme.',
  copy: 'Copy the code',
  copied: 'Copied',
  notCopied: 'Not copied',
  backToArticle: 'Read it in the article',
};

export const labWords: Readonly<Record<Language, LabWords>> = { zh, en };
