/** The article's loaded die: the weights of its six faces, which are their probabilities in hundredths. */
export const loadedDie: readonly number[] = [10, 10, 15, 15, 20, 30];

/** What it showed in the article's 80 throws. */
export const loadedDieCounts: readonly number[] = [6, 9, 11, 14, 16, 24];
