import type { Language } from './languages.ts';

/** The words of the control that saves the site in the reader's browser. `{…}` is filled in by its script. */
export interface OfflineWords {
  readonly name: string;
  readonly nameSaved: string;
  readonly offer: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly incomplete: string;
  readonly complete: string;
  readonly failed: string;
  readonly again: string;
  readonly unavailable: string;
  readonly newer: string;
  readonly takeOver: string;
  readonly remove: string;
  readonly savePdfs: string;
  readonly savingPdfs: string;
  readonly pdfsSaved: string;
  readonly onePdfSaved: string;
  readonly pdfsMissing: string;
  readonly onePdfMissing: string;
  readonly noPdfs: string;
  /** Said by the worker in the place of a PDF. */
  readonly pdfNotSaved: string;
}

const zh: OfflineWords = {
  name: '离线阅读',
  nameSaved: '已存，可离线阅读',
  offer: '把整个网站存进这个浏览器：两种语言、全部互动图和字体，占{size}。没有网络也能读。',
  save: '保存',
  saving: '正在保存：{part}，共{size}',
  saved: '已存全站：{files}个文件，{size}。',
  incomplete: '只存下{kept}个文件，全站有{files}个。',
  complete: '补全',
  failed: '没有存完：有文件取不到，或者空间不够。已取到的会留着，下次接着存。',
  again: '再试',
  unavailable: '现在连不上网站，存不了。',
  newer: '新版已经存好。关掉本站的所有页面后生效，也可以现在换用，页面会重新载入。',
  takeOver: '现在换用',
  remove: '删除已存内容',
  savePdfs: '也存PDF（{count}份，{size}）',
  savingPdfs: '正在保存PDF：第{count}份，共{total}份',
  pdfsSaved: 'PDF已存{count}份，{size}。',
  onePdfSaved: 'PDF已存1份，{size}。',
  pdfsMissing: '{count}份PDF取不到。',
  onePdfMissing: '1份PDF取不到。',
  noPdfs: '这个网站上没有PDF。',
  pdfNotSaved: '这份PDF没有存在这个浏览器里，现在也连不上网站。联网后可在页脚的“离线阅读”里保存。',
};

const en: OfflineWords = {
  name: 'Read offline',
  nameSaved: 'Saved for offline',
  offer: 'Keep the whole site in this browser: both languages, every figure, and the fonts ({size}). It can then be read without a network.',
  save: 'Save',
  saving: 'Saving: {part} of {size}',
  saved: 'The whole site is saved: {files} files, {size}.',
  incomplete: 'Only {kept} of {files} files are saved.',
  complete: 'Save the rest',
  failed: 'Not everything could be saved: a file is missing, or storage is full. What has arrived is kept, and the next try resumes from there.',
  again: 'Try again',
  unavailable: 'The site cannot be reached now, so nothing can be saved.',
  newer: 'A newer edition is saved. It takes over when every page of this site is closed, or as soon as you say so; pages then reload.',
  takeOver: 'Use it now',
  remove: 'Remove what is saved',
  savePdfs: 'Save the PDFs too ({count}, {size})',
  savingPdfs: 'Saving PDFs: {count} of {total}',
  pdfsSaved: '{count} PDFs saved, {size}.',
  onePdfSaved: '1 PDF saved, {size}.',
  pdfsMissing: '{count} PDFs could not be fetched.',
  onePdfMissing: '1 PDF could not be fetched.',
  noPdfs: 'This site has no PDFs.',
  pdfNotSaved: 'This PDF is not saved in this browser, and the site cannot be reached now. When you are online, save the PDFs with the offline control at the foot of any page.',
};

export const offlineWords: Readonly<Record<Language, OfflineWords>> = { zh, en };
