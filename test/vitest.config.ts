import { defineConfig } from 'vitest/config';

/** What a busy machine would distort: these tests measure times, so nothing else runs beside them. */
const TIMED = ['test/browser/timed/**/*.test.ts'];

interface Part {
  readonly name: string;
  readonly include: string[];
  readonly exclude?: string[];
  readonly timeoutMs: number;
  /** Parts run one after another, by this number; those that share one run together. */
  readonly turn: number;
  readonly oneAtATime?: boolean;
}

/** One project for each part of `npm test`; the parts after `content` look at what the build wrote into dist/. */
const project = ({ name, include, exclude = [], timeoutMs, turn, oneAtATime = false }: Part) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude,
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
    fileParallelism: !oneAtATime,
    sequence: { groupOrder: turn },
  },
});

const UNITS = ['test/{math,plot,widgets,markdown,edition,facts,components,citation,linkedData,cards,twin,i18n,fonts,offline,pdf-plan,search}/**/*.test.{ts,tsx}', 'test/{architecture,middleware}.test.ts'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    passWithNoTests: false,
    reporters: ['default', './test/reporter.ts'],
    projects: [
      project({ name: 'unit', include: UNITS, timeoutMs: 60_000, turn: 1 }),
      project({ name: 'content', include: ['test/content/**/*.test.ts'], timeoutMs: 60_000, turn: 1 }),
      project({ name: 'site', include: ['test/site/**/*.test.ts'], timeoutMs: 120_000, turn: 1 }),
      project({ name: 'browser', include: ['test/browser/**/*.test.ts'], exclude: TIMED, timeoutMs: 240_000, turn: 2 }),
      project({ name: 'timed', include: TIMED, timeoutMs: 240_000, turn: 3, oneAtATime: true }),
      project({ name: 'pdf', include: ['test/pdf/**/*.test.ts'], timeoutMs: 240_000, turn: 4, oneAtATime: true }),
    ],
  },
});
