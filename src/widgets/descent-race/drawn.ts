/** The line of squared error. */
export const DASHES = '7 4';
