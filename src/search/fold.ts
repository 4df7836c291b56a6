/**
 * Text as it is compared: small letters, one width, one kind of quote, hyphens as spaces. Each character stays one character, so
 * that a place in the folded text is the same place in the text itself.
 */
export function fold(text: string): string {
  let folded = '';
  for (const unit of text.split('')) {
    const plain = unit.normalize('NFKC').toLowerCase();
    const one = plain.length === 1 ? plain : unit;
    folded += /[-\u2010\u2011\u2013\s]/.test(one) ? ' ' : one === '’' ? "'" : one;
  }
  return folded;
}
