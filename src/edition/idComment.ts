/** What an author's comment `{/* #some-id added *\/}` says. */
export interface IdComment {
  readonly id: string;
  readonly added: boolean;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FLAGS = new Set(['added']);

/** Reads the inside of an MDX expression; `undefined` when it is not an id comment, an Error when it means to be one and is malformed. */
export function readIdComment(expression: string): IdComment | Error | undefined {
  const body = /^\/\*\s*#(.*?)\s*\*\/$/s.exec(expression.trim())?.[1];
  if (body === undefined) return undefined;
  const [id = '', ...flags] = body.split(/\s+/);
  if (!ID.test(id)) return new Error(`"#${id}" is not an id: write lower-case letters, digits and single hyphens, such as {/* #sigmoid-tails */}`);
  const unknown = flags.find((flag) => !FLAGS.has(flag));
  if (unknown !== undefined) return new Error(`unknown flag "${unknown}" after #${id}: the only flag is "added"`);
  return { id, added: flags.includes('added') };
}
