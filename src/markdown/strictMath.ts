import type { Root } from 'hast';
import type { VFile } from 'vfile';

/** Rehype plugin, right after rehype-katex: what rehype-katex only notes, a broken formula, stops the build. */
export function strictMath() {
  return (_: Root, file: VFile): void => {
    const broken = file.messages.find((message) => message.source === 'rehype-katex');
    if (broken === undefined) return;
    const why = broken.cause instanceof Error ? broken.cause.message : broken.reason;
    const line = broken.line === undefined ? '' : `:${broken.line}`;
    file.fail(`${file.path}${line}: ${why}`, { place: broken.place, source: 'strict-math' });
  };
}
