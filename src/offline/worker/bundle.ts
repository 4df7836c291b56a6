import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { SiteList } from './siteList.ts';

/** The worker as one script that holds the list of what it keeps. */
export async function bundleWorker(site: SiteList): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'worker.ts'),
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'warn',
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
    return `const SITE=${JSON.stringify(site)};\n${output[0].code}`;
  } finally {
    await bundle.close();
  }
}
