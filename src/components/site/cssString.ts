/** A CSS string that holds the text as it is. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
