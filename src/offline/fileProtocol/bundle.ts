import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

const ENTRY = 'site-modules';
/** What the build puts around an import that brings other files along; here all scripts are in one file already. */
const PRELOADER = /preload-helper[^/]*\.js$/;

/** The script's beginning: its browser half, and every module of the site by name. */
function entry(names: readonly string[], folder: string): Plugin {
  const source = (file: string) => JSON.stringify(join(import.meta.dirname, file));
  const modules = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(join(folder, name))})`);
  return {
    name: ENTRY,
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => {
      return id === `\0${ENTRY}` ? `import { startFromFiles } from ${source('browser.ts')};\nstartFromFiles({\n${modules.join(',\n')}\n});` : undefined;
    },
    transform: (code, id) => {
      if (!PRELOADER.test(id)) return undefined;
      const name = /export\s*\{\s*\w+ as (\w+)\s*\}/.exec(code)?.[1];
      if (name === undefined) throw new Error(`offline: ${id} has another shape than the build gave it so far; see src/offline/fileProtocol/bundle.ts`);
      return `export { loadWithStyles as ${name} } from ${source('loadWithStyles.ts')};`;
    },
  };
}

export interface FileScript {
  /** Its name, which changes with its content. */
  readonly name: string;
  readonly code: string;
}

/**
 * The built modules as one classic script.
 *
 * @param names the modules that pages ask for
 * @param folder where the build has put them
 */
export async function bundleForFiles(names: readonly string[], folder: string): Promise<FileScript> {
  const bundle = await rolldown({ input: ENTRY, plugins: [entry(names, folder)], logLevel: 'warn' });
  try {
    const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
    const { code } = output[0];
    return { name: `file.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`, code };
  } finally {
    await bundle.close();
  }
}
