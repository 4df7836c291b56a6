import type { Language } from './languages.ts';

/** Every word of the search: of its control in the header and of its dialog. */
export interface SearchWords {
  readonly search: string;
  /** The control's title: how to open the search by keyboard. */
  readonly opens: string;
  /** What the search understands, in the empty field. */
  readonly hint: string;
  readonly close: string;
  readonly results: string;
  /** Queries to begin with. */
  readonly examplesLead: string;
  readonly examples: readonly string[];
  readonly loading: string;
  readonly failed: string;
  readonly found: (own: number, other: number) => string;
  /** Nothing found: what was looked for, and what to do. */
  readonly nothing: (query: string) => string;
  readonly nothingHint: string;
  /** What was typed stands nowhere, and another word was looked for. */
  readonly instead: (query: string, other: string) => string;
  /** Back to what was typed. */
  readonly asTyped: (query: string) => string;
  readonly glossary: string;
  /** The query holds neither letters, digits nor a formula. */
  readonly unreadable: string;
  readonly cut: (characters: number) => string;
  /** Some results will be missing, and why. */
  readonly fromDisk: string;
  readonly withoutStems: string;
  readonly keys: Readonly<Record<'choose' | 'open' | 'close', string>>;
  readonly equation: (number: string) => string;
  readonly kinds: Readonly<Record<'term' | 'correction' | 'reference', string>>;
}

const zh: SearchWords = {
  search: '搜索',
  opens: '搜索（/、Ctrl+K或⌘K）',
  hint: '词语、公式或编号',
  close: '关闭',
  results: '搜索结果',
  examplesLead: '例如',
  examples: ['极大似然', '梯度消失', 'θ', '\\frac{1}{n}', 'C_n^k', '式25'],
  loading: '正在装入索引…',
  failed: '索引没有装入。请检查网络，再试一次。',
  found: (own, other) => (other === 0 ? `找到${own}条` : `找到中文${own}条，英文${other}条`),
  nothing: (query) => `没有找到“${query}”。`,
  nothingHint: '换一个更短的词、英文名或公式里的符号再试，也可以查',
  instead: (query, other) => `没有找到“${query}”，下面是“${other}”的结果`,
  asTyped: (query) => `仍查“${query}”`,
  glossary: '术语表',
  unreadable: '请输入文字、公式或公式编号。',
  cut: (characters) => `只查了前${characters}个字符。`,
  fromDisk: '页面是从磁盘打开的，只按原样查找；要查英文词的各种词形，请通过服务器打开。',
  withoutStems: '词形索引没有装入，只按原样查找。',
  keys: { choose: '选择', open: '打开', close: '关闭' },
  equation: (number) => `式(${number})`,
  kinds: { term: '术语', correction: '勘误', reference: '文献' },
};

const en: SearchWords = {
  search: 'Search',
  opens: 'Search (/, Ctrl+K, or ⌘K)',
  hint: 'Words, a formula, or a number',
  close: 'Close',
  results: 'Search results',
  examplesLead: 'For example',
  examples: ['maximum likelihood', 'log loss', 'θ', '\\frac{1}{n}', 'C_n^k', 'eq 25'],
  loading: 'Loading the index…',
  failed: 'The index did not load. Check the network and try again.',
  found: (own, other) => (other === 0 ? `${own} found` : `${own} in English, ${other} in Chinese`),
  nothing: (query) => `Nothing found for “${query}”.`,
  nothingHint: 'Try a shorter word, another name, or a symbol of the formula, or look in the',
  instead: (query, other) => `No results for “${query}”; showing results for “${other}”`,
  asTyped: (query) => `Search for “${query}” as typed`,
  glossary: 'glossary',
  unreadable: 'Type a word, a formula, or the number of an equation.',
  cut: (characters) => `Only the first ${characters} characters are searched for.`,
  fromDisk: 'This page is opened from a disk, so words are found only as they are typed. Open it from a server to find their other forms.',
  withoutStems: 'The index of word forms did not load, so words are found only as they are typed.',
  keys: { choose: 'choose', open: 'open', close: 'close' },
  equation: (number) => `Eq. (${number})`,
  kinds: { term: 'Term', correction: 'Correction', reference: 'Reference' },
};

export const searchWords: Readonly<Record<Language, SearchWords>> = { zh, en };
