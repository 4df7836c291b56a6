import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleForFiles } from '../../src/offline/fileProtocol/bundle.ts';
import { moduleScripts, withGuardedModules } from '../../src/offline/fileProtocol/moduleScripts.ts';

const folder = mkdtempSync(join(tmpdir(), 'modules-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = '<script type="module">inline</script><script type="module" src="../_astro/a.js"></script><template><script type="module" src="../_astro/b.js"></script></template>';

describe('module scripts', () => {
  it('are found in the page and in its templates', () => {
    expect(moduleScripts(page)).toEqual(['../_astro/a.js', '../_astro/b.js']);
  });

  it('of the page itself are asked for only where there is a server', () => {
    expect(withGuardedModules(page)).toBe(
      '<script type="module">inline</script><script type="module" data-module="../_astro/a.js">location.protocol=="file:"||import("../_astro/a.js")</script><template><script type="module" src="../_astro/b.js"></script></template>',
    );
  });
});

describe('the bundle for pages opened as files', () => {
  it('holds every module and what it imports, now or later, and is named by its content', async () => {
    writeFileSync(join(folder, 'preload-helper.X.js'), 'var a=1;export{a as q};');
    writeFileSync(join(folder, 'part.js'), 'export const part = "a part that comes later";');
    writeFileSync(join(folder, 'a.js'), 'import{q}from"./preload-helper.X.js";q(()=>import("./part.js"),["_astro/a.css"]).then(({part})=>console.log(part));');
    writeFileSync(join(folder, 'b.js'), 'console.log("the other");');
    const { name, code } = await bundleForFiles(['a.js', 'b.js'], folder);
    expect(code).toContain('a part that comes later');
    expect(code).toContain('the other');
    expect(code).not.toMatch(/\bimport\s*[({]|import\.meta/);
    expect(name).toMatch(/^file\.[0-9a-f]{8}\.js$/);
    expect((await bundleForFiles(['a.js', 'b.js'], folder)).name).toBe(name);
    expect((await bundleForFiles(['b.js'], folder)).name).not.toBe(name);
  });

  it('refuses a preloader whose shape it does not know', async () => {
    writeFileSync(join(folder, 'preload-helper.X.js'), 'export default 1;');
    await expect(bundleForFiles(['a.js'], folder)).rejects.toThrow(/another shape/);
  });
});
