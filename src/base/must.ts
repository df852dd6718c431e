/** Assertions that stay on in production: a broken invariant is a bug in Doorstroom, never a fact about the input. */
export class Bug extends Error {
  override name = 'Bug';
}

/** Throws {@link Bug} with `message` unless `condition` holds. */
export function must(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Bug(message);
}

/** The value, or a {@link Bug} when it is absent: for look-ups that the types cannot prove. */
export function present<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Bug(`${what} is missing`);
  return value;
}
