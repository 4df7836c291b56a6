import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/pdf/commandLine.ts';

describe('readCommandLine', () => {
  it('takes every page in every language from dist when nothing is said', () => {
    expect(readCommandLine([])).toEqual({ editions: ['zh', 'en', 'parallel'], pages: [], base: 'dist', format: 'A4', state: undefined, out: undefined, optional: false, help: false });
  });

  it('reads every option, repeated ones too', () => {
    const args = ['--lang', 'en', '--page', 'optimization', '--page=article', '--base', 'https://example.org/sub', '--state', '#fig-loss-gradient?z=3&y=0', '--format', 'letter', '--out', 'x', '--optional'];
    expect(readCommandLine(args)).toEqual({
      editions: ['en'],
      pages: ['optimization', 'article'],
      base: 'https://example.org/sub',
      format: 'Letter',
      state: '#fig-loss-gradient?z=3&y=0',
      out: 'x',
      optional: true,
      help: false,
    });
  });

  it.each(['#fig-loss-gradient?z=3', 'fig-loss-gradient?z=3'])('reads the state %s', (state) => {
    expect(readCommandLine(['--state', state]).state).toBe('#fig-loss-gradient?z=3');
  });

  it('takes both languages side by side for an edition', () => {
    expect(readCommandLine(['--lang', 'parallel', '--lang', 'parallel']).editions).toEqual(['parallel']);
  });

  it.each([
    [['--lang', 'fr'], "--lang fr: the site's languages are zh, en, and parallel is both side by side"],
    [['--format', 'A5'], '--format A5: the paper is A4 or Letter'],
    [['--lang', ''], '--lang wants a name'],
    [['--page', ''], '--page wants a name'],
    [['--base', ''], '--base wants a folder or an address'],
    [['--out', ''], '--out wants a folder'],
    [['--state', 'z=3'], `--state wants a figure's address state such as '#fig-loss-gradient?z=3', not "z=3"`],
    [['optimization'], '"optimization" belongs to no option: a page is named with --page optimization'],
    [['--pages', 'x'], "Unknown option '--pages' (npm run pdf -- --help lists the options)"],
  ])('refuses %j and says what to write', (args, message) => {
    expect(() => readCommandLine(args)).toThrow(message);
  });
});
