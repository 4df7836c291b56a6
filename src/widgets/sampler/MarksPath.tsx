import type { Marks } from './marks.ts';

/** Dots of a drawing, all of a kind in one path. */
export function MarksPath({ marks }: { readonly marks: readonly Marks[] }) {
  return (
    <>
      {marks.map(({ d, color, size, round }) => (
        <path class={round ? 'sampler-dots' : 'sampler-squares'} d={d} stroke={color} stroke-width={size} />
      ))}
    </>
  );
}
