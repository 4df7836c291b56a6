import { mathRuns } from '../../plot/mathRuns.ts';

/** Words in which a letter between asterisks is set as mathematics, `*z_1*` with an index. */
export function Label({ text }: { readonly text: string }) {
  return (
    <>
      {mathRuns(text).map((run) => {
        const set = run.italic ? <var>{run.text}</var> : run.text;
        return run.lowered === true ? <sub>{set}</sub> : set;
      })}
    </>
  );
}
