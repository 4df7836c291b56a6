import { mathRuns } from '../../plot/mathRuns.ts';
import { unlessSame } from '../../plot/unlessSame.ts';

/** Words in which a letter between asterisks is set as mathematics, `*z_1*` with an index. */
export const Label = unlessSame(({ text }: { readonly text: string }) => (
  <>
    {mathRuns(text).map((run) => {
      const set = run.italic ? <var>{run.text}</var> : run.text;
      return run.lowered === true ? <sub>{set}</sub> : set;
    })}
  </>
));
