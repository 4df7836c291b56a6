import type { Language } from '../i18n/languages.ts';

/** The words that only the Markdown of a page needs. */
interface TwinWords {
  /** Of the drawing of a figure, in words. */
  readonly shows: string;
  readonly live: string;
  /** Before the caption of a figure's table. */
  readonly data: string;
  readonly html: string;
  readonly source: (title: string) => string;
  /** The edition, as a section of links names it. */
  readonly edition: string;
  readonly everything: string;
  /** The pages with both languages, as a section of links names them. */
  readonly beside: string;
  readonly besideNote: string;
}

export const words: Readonly<Record<Language, TwinWords>> = {
  zh: {
    shows: '图中',
    live: '打开互动图',
    data: '数据',
    html: '网页',
    source: (title) => `依据一篇题为《${title}》的中文笔记重写；笔记的作者和地址不详。`,
    edition: '中文版',
    everything: '两种语言的全部文字，合为一个文件。',
    beside: '中英对照',
    besideNote: '两种语言逐段对照，公式只写一次。',
  },
  en: {
    shows: 'The drawing',
    live: 'Open the live figure',
    data: 'Data',
    html: 'Web page',
    source: (title) => `Rewritten from notes in Chinese with the title “${title}”, whose author and address are unknown.`,
    edition: 'English edition',
    everything: 'The whole text in both languages as one file.',
    beside: 'Side by side',
    besideNote: 'Both languages, block by block, each formula once.',
  },
};
