import type { Language } from './languages.ts';

/** What the file to carry says of itself. */
export interface ZipWords {
  readonly open: string;
  readonly pdfs: string;
  readonly noPdfs: string;
}

const zh: ZipWords = {
  open: '先解压，再用浏览器打开index.html。不需要网络，也不用安装。',
  pdfs: 'PDF在pdf文件夹里。',
  noPdfs: '这一份里没有PDF。',
};

const en: ZipWords = {
  open: 'Unpack everything, then open index.html in a browser. It needs no network and no installation.',
  pdfs: 'The PDFs are in the folder pdf.',
  noPdfs: 'This copy has no PDFs.',
};

export const zipWords: Readonly<Record<Language, ZipWords>> = { zh, en };
