/** A stream of random numbers. */
export interface Rng {
  /** The next number: 53 random bits in [0, 1). */
  uniform(): number;
  /** A new stream, independent of this one; this one moves on. */
  split(): Rng;
  /** Where the stream is, as 32 hexadecimal digits: `createRng(rng.state)` goes on from here. */
  state: string;
}
