import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../../src/math/', import.meta.url));

/** The folder behind a namespace, as the package's own `exports` have it. */
function folderOf(namespace: string): string {
  const isDistribution = ['bernoulli', 'binomial', 'categorical', 'multinomial', 'normal'].includes(namespace);
  return isDistribution ? `distributions/${namespace}` : namespace;
}

const brotliBytes = (code: string | Uint8Array): number => brotliCompressSync(code).length;

/** Bytes of one function, imported from its namespace's path: minified by esbuild, then brotli. */
export async function sizeOf(name: string): Promise<number> {
  const [namespace = '', member] = name.split('.');
  const contents = `import { ${member} } from '${root}${folderOf(namespace)}/index.ts'; globalThis.used = ${member};`;
  return bundle(contents);
}

/** Bytes of the whole package, minified by esbuild, then brotli. */
export function sizeOfAll(): Promise<number> {
  return bundle(`export * from '${root}index.ts';`);
}

async function bundle(contents: string): Promise<number> {
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', write: false });
  return brotliBytes(outputFiles[0]?.contents ?? new Uint8Array());
}

/** Bytes of one function, reached through the package's main index, by the bundler of the site. */
export async function sizeThroughIndex(name: string): Promise<number> {
  const [namespace] = name.split('.');
  const entry = '\0entry';
  const bundled = await rolldown({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `import { ${namespace} } from '${root}index.ts'; globalThis.used = ${name};` : undefined),
      },
    ],
  });
  const { output } = await bundled.generate({ format: 'esm', minify: true });
  return brotliBytes(output[0].code);
}
