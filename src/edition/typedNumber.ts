/** `式(4)`, `Eq. (A12)`: what an empty link to the equation's id would print. */
const TYPED = /式\s?[(（]A?\d+[)）]|\bEqs?\.\s?\(A?\d+\)|\bEquations?\s\(A?\d+\)/;
/** A number alone, as reasons give it. */
const TYPED_ALONE = /(?<![\w)}])\(A?\d+\)/;

/** The number of an equation that an author typed instead of linking to it. */
export const typedNumber = (text: string): string | undefined => TYPED.exec(text)?.[0];

/** The same in the reason of a line, whose formulas may hold numbers in brackets. */
export const typedInReason = (why: string): string | undefined => TYPED_ALONE.exec(why.replaceAll(/\$[^$]*\$/g, 'x'))?.[0];

/** What to write instead. */
export const LINK_INSTEAD = 'write [](#eq-4), and the build prints the number';
