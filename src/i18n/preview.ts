import type { Language } from './languages.ts';

/** The buttons of a preview. They come with its script, when the first is asked for. */
interface PreviewWords {
  readonly goThere: string;
  readonly close: string;
  /** Before the buttons that copy: what each copies is written on it, and the whole is said of it. */
  readonly copy: string;
  readonly link: string;
  readonly tex: string;
  readonly mathml: string;
  readonly copyLink: string;
  readonly copyTex: string;
  readonly copyMathml: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly steps: string;
  readonly oneEquation: string;
  readonly before: string;
  readonly after: string;
}

export const previewWords: Readonly<Record<Language, PreviewWords>> = {
  zh: {
    goThere: '到原处',
    close: '关闭',
    copy: '复制',
    link: '链接',
    tex: 'TeX',
    mathml: 'MathML',
    copyLink: '复制链接',
    copyTex: '复制TeX',
    copyMathml: '复制MathML',
    copied: '已复制',
    notCopied: '复制失败',
    steps: '逐步读',
    oneEquation: '只看本式',
    before: '上一步',
    after: '下一步',
  },
  en: {
    goThere: 'Go there',
    close: 'Close',
    copy: 'Copy',
    link: 'link',
    tex: 'TeX',
    mathml: 'MathML',
    copyLink: 'Copy link',
    copyTex: 'Copy TeX',
    copyMathml: 'Copy MathML',
    copied: 'Copied',
    notCopied: 'Not copied',
    steps: 'Step by step',
    oneEquation: 'This equation',
    before: 'Previous',
    after: 'Next',
  },
};
