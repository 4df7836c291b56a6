/** Maths is set 1.1 times the text's size (--math-scale); a wide form gives way to the narrow one below 92 % of its size. */
const MATH_SCALE = 1.1;
const LEAST_WIDE_SCALE = 0.92;
/** The widest column that src/styles/narrow-forms.css tells apart, in em: no column is wider, on paper neither. */
const WIDEST_SWITCH = 48;

/** The width of a column, in em of its text, below which a wide form of this width, in em of its own size, gives way to the narrow one. */
export const narrowSwitch = (width: number): number => Math.min(WIDEST_SWITCH, Math.ceil(width * MATH_SCALE * LEAST_WIDE_SCALE));
