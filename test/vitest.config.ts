import { defineConfig } from 'vitest/config';

/** One project for each part of `npm test`; the parts after `content` look at what the build wrote into dist/. */
const project = (name: string, include: string[], timeoutMs: number, oneAtATime = false) => ({
  extends: true as const,
  test: {
    name,
    include,
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
    fileParallelism: !oneAtATime,
    sequence: { groupOrder: oneAtATime ? 2 : 1 },
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    passWithNoTests: false,
    reporters: ['default', './test/reporter.ts'],
    projects: [
      project('unit', ['test/{math,plot,widgets,markdown,edition,facts,components,i18n,fonts,pdf-plan}/**/*.test.{ts,tsx}', 'test/architecture.test.ts'], 60_000),
      project('content', ['test/content/**/*.test.ts'], 60_000),
      project('site', ['test/site/**/*.test.ts'], 120_000),
      project('browser', ['test/browser/**/*.test.ts'], 240_000, true),
      project('pdf', ['test/pdf/**/*.test.ts'], 240_000, true),
    ],
  },
});
