/** What a sentence names in braces, as it is printed; a list has its comma from the sentence. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/**
 * Put values into the braces of a sentence: `fill('z = {z}', { z: '−5.0' })`. A list stands with the comma of the sentence's language:
 * `fill('{x:、}', { x: ['1', '2'] })`. A word that goes by a number stands as it is for one and for more:
 * `fill('{n} {n|step|steps}', { n: '1' })`.
 *
 * @throws RangeError when the sentence names a value that is not given, or a list without a comma
 */
export function fill(sentence: string, values: Values): string {
  return sentence.replaceAll(/\{(\w+)(?::([^}]+)|\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, comma?: string, one?: string, more?: string) => {
    const value = values[name];
    if (one !== undefined && more !== undefined) return value === '1' ? one : more;
    if (typeof value === 'string') return value;
    if (value === undefined || comma === undefined) throw new RangeError(`fill: no value or comma for {${name}} in "${sentence}"`);
    return value.join(comma);
  });
}
