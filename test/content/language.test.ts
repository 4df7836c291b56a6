import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { files } from './editions.ts';

/** Lines of a page as a reader's eye meets them: without front matter, components' tags, ids, links' targets and formulas. */
function proseLines(path: string): { line: number; text: string }[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  let inDisplay = false;
  return lines.flatMap((raw, index) => {
    if (raw.startsWith('$$')) inDisplay = !inDisplay;
    if (inDisplay || raw.startsWith('$$')) return [];
    const text = raw.replace(/\{\/\*.*?\*\/\}/g, '').replace(/\]\([^)]*\)/g, ']').replace(/<[^>]*>/g, '').replace(/\$[^$]*\$/g, '$x$');
    return [{ line: index + 1, text }];
  });
}

function matches(path: string, pattern: RegExp): string[] {
  return proseLines(path).flatMap(({ line, text }) => (pattern.test(text) ? [`${path}:${line}: ${text.trim()}`] : []));
}

const zh = files.filter((file) => file.language === 'zh').map((file) => [file.slug, file.path] as const);
const en = files.filter((file) => file.language === 'en').map((file) => [file.slug, file.path] as const);

describe.each(zh)('zh/%s', (_, path) => {
  it.each([
    ['a space between Han and Latin, digits or formulas', /\p{Script=Han} +[A-Za-z0-9$]|[A-Za-z0-9$] +\p{Script=Han}/u],
    ['half-width punctuation after Han', /\p{Script=Han}[,;:?!]/u],
    ['straight quotation marks', /["']/],
    ['words that skip the reason', /显然|易得|易知|众所周知|不难看出|不难发现|毫无疑问/],
    ['exclamation marks', /！/],
    ['the vulgar name of the multinomial distribution', /多项式分布(?!”)/],
  ])('has no %s', (__, pattern) => {
    expect(matches(path, pattern).filter((line) => !/“多项式分布|高思/.test(line))).toEqual([]);
  });
});

describe.each(en)('en/%s', (_, path) => {
  it.each([
    ['words that skip the reason', /\b(simply|obviously|clearly|trivially|of course|easily seen)\b/i],
    ['British spelling', /\b(\w*colour\w*|behaviour|favour\w*|minimis\w*|maximis\w*|optimis\w*|normalis\w*|generalis\w*|regularis\w*|labelled|modelling|centre)\b/],
    ['exclamation marks', /[a-z]!/i],
    ['full-width punctuation', /[，。；：？！（）]/],
  ])('has no %s', (__, pattern) => expect(matches(path, pattern)).toEqual([]));
});

describe.each(files.map((file) => [`${file.language}/${file.slug}`, file.path] as const))('%s', (_, path) => {
  it('types no number with three or more decimals: \\fact quotes it from the math package', () => {
    const typed = readFileSync(path, 'utf8').split('\n').flatMap((text, index) => (/(?<![\w./-])\d+\.\d{3,}/.test(text.replace(/https?:\S+/g, '')) ? [`${path}:${index + 1}: ${text.trim()}`] : []));
    expect(typed).toEqual([]);
  });
});
