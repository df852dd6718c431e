/** Told which part of the work is done, 0..1, never less than before. The solver has no clock and prints nothing: who calls it may. */
export type OnPart = (part: number) => void;

export const unheard: OnPart = () => undefined;

/** For a piece of work that is the stretch from one part to another of the whole. */
export const stretch =
  (onPart: OnPart, from: number, to: number): OnPart =>
  (part) => {
    onPart(from + (to - from) * Math.min(1, part));
  };
