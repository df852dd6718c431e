/** What the page and its worker say to each other. */
import type { DrawJob } from '../../ensemble/draw-run.ts';
import type { Receipt, SeriesByObservable } from '../../ensemble/result.ts';
import type { Answer } from '../../answers/question.ts';
import type { Executability } from '../../answers/executability.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export type Request =
  | { readonly kind: 'run'; readonly id: number; readonly scenarios: readonly Scenario[]; readonly seed: number; readonly draws: number }
  | { readonly kind: 'answers'; readonly id: number; readonly seed: number; readonly draws: number }
  | {
      readonly kind: 'towns';
      readonly id: number;
      readonly scenarios: readonly [Scenario, Scenario];
      readonly seed: number;
      readonly draws: number;
    }
  | { readonly kind: 'hash'; readonly id: number; readonly scenario: Scenario; readonly seed: number; readonly draws: readonly number[] };

/** From a worker to one of its own, which answers with the members and nothing else. */
export interface DrawRequest {
  readonly kind: 'draw';
  readonly job: DrawJob;
  readonly draw: number;
}

export interface ScenarioResult {
  readonly name: string;
  readonly receipt: Receipt | null;
  readonly series: SeriesByObservable;
  readonly yearly: Partial<SeriesByObservable>;
  /** Against the first scenario; null for the first itself. */
  readonly difference: { readonly series: SeriesByObservable; readonly yearly: Partial<SeriesByObservable> } | null;
}

export type Reply =
  | {
      readonly kind: 'run';
      readonly id: number;
      readonly draws: number;
      readonly wanted: number;
      readonly results: readonly ScenarioResult[];
      readonly ms: number;
    }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'answers'; readonly id: number; readonly answers: readonly Answer[] }
  | { readonly kind: 'towns'; readonly id: number; readonly towns: Executability | null }
  | { readonly kind: 'hash'; readonly id: number; readonly hash: string }
  | { readonly kind: 'fault'; readonly id: number; readonly message: string };
