/**
 * Put values into the braces of a sentence: `fill('z = {z}', { z: '−5.0' })`.
 *
 * @throws RangeError when the sentence names a value that is not given
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`fill: no value for {${name}} in "${sentence}"`);
    return value;
  });
}
