import { mathRuns } from '../../plot/mathRuns.ts';

/** Words in which a letter between asterisks is set as mathematics. */
export function Label({ text }: { readonly text: string }) {
  return <>{mathRuns(text).map((run) => (run.italic ? <var>{run.text}</var> : run.text))}</>;
}
