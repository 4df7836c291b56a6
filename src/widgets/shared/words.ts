/** The words of the parts that all figures share. A figure's own words begin with them: `{ ...common, title: … }`. */
export interface CommonWords {
  readonly reset: string;
  readonly copyLink: string;
  readonly copied: string;
  /** Off https the clipboard may be closed: the address bar then holds the link. */
  readonly copyFailed: string;
  readonly copyTex: string;
  readonly copyTexDone: string;
  readonly copyTexFailed: string;
  readonly presets: string;
  readonly play: string;
  readonly pause: string;
  /** What `play` does for a reader who asked for less motion. */
  readonly tenSteps: string;
  readonly step: string;
  readonly stop: string;
  /** The name of the question that a figure asks. */
  readonly guess: string;
  readonly reveal: string;
  readonly guessedRight: string;
  readonly guessedWrong: string;
  /** Sets the figure to the state that shows the answer. */
  readonly showAnswer: string;
  readonly another: string;
  readonly data: string;
  readonly csv: string;
  readonly svg: string;
}
