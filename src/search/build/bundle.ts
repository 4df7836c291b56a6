import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The dialog as one classic script and one stylesheet: both run from a folder on a disk too, where modules do not. */
export async function bundleDialog(): Promise<{ readonly script: string; readonly styles: string }> {
  const entry = fileURLToPath(new URL('../client/main.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'siteSearch', fileName: 'search' } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  const script = outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const styles = outputs.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [])).join('\n');
  if (script === '' || styles === '') throw new Error('search: the dialog was bundled without its script or its styles');
  return { script, styles };
}
