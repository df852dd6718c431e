/**
 * Which part of the vacated homes of a class status holders can get under the priority rules of that month. Today's practice as one
 * share; the seam that ranking under a huisvestingsverordening fills later.
 */

export interface LettingRules {
  /** Share of the class at today's effort, 0..1. */
  readonly share: number;
  /** Effort of this municipality, mean 1. */
  readonly effort: number;
  /** What is left of priority for this kind of household, 1 without a ban. */
  readonly priority: number;
  /** What is left of effort without a task, 1 with one. */
  readonly taskEffort: number;
}

export function lettingShare(rules: LettingRules): number {
  return Math.min(1, rules.share * rules.effort * rules.priority * rules.taskEffort);
}

/** Effort that is left when the task has gone and an alternative prevents `prevented` of the loss. */
export const effortLeft = (withoutTask: number, prevented: number): number => withoutTask + (1 - withoutTask) * prevented;
