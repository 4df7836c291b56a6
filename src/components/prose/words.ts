import type { Language } from '../../i18n/languages.ts';

/** The words that the prose components set themselves. */
interface ProseWords {
  /** The question before a figure; a reader of paper guesses, and drags nothing. */
  readonly guess: string;
  readonly thenDrag: string;
  readonly answer: string;
  readonly says: string;
  readonly right: string;
  readonly check: string;
  readonly place: string;
  readonly also: string;
  /** Between names in a row. */
  readonly comma: string;
  readonly firstPlace: string;
  readonly linkToEntry: string;
}

export const words: Readonly<Record<Language, ProseWords>> = {
  zh: {
    guess: '先猜',
    thenDrag: '，再动手',
    answer: '看到了什么',
    says: '原文',
    right: '正确说法',
    check: '验算',
    place: '位置',
    also: '也叫',
    comma: '、',
    firstPlace: '见于',
    linkToEntry: '本条链接',
  },
  en: {
    guess: 'Guess',
    thenDrag: ', then drag',
    answer: 'What it shows',
    says: 'The source says',
    right: 'What is right',
    check: 'Check',
    place: 'Place',
    also: 'also',
    comma: ', ',
    firstPlace: 'See',
    linkToEntry: 'Link to this entry',
  },
};
