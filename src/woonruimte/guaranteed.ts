/** How many of n places a group is guaranteed on a mixed location: what `doorstroom mixed` keeps to, and what the simulation gives status holders. */

/** A share is drawn as a fraction: without it 29 % of 100 would be 28 places for the last bit of 0.29. */
const LAST_BITS = 1e-9;

/** floor(share × places); share 0..1. The other group gets the rest, which is never less than its own floor. */
export const guaranteedPlaces = (places: number, share: number): number => Math.floor(places * share + LAST_BITS);
