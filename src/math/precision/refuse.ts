/** Throws what a sampler says of an argument outside its domain: there is no sensible NaN draw. */
export function refuse(what: string, rule: string, got: unknown): never {
  throw new RangeError(`${what} must be ${rule}, got ${String(got)}`);
}
