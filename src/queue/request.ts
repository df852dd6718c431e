/** What is asked of the queue: one run, cut into chunks. Its name follows from its content, so asking the same again finds the same run. */
import { createHash } from 'node:crypto';
import { must } from '../base/must.ts';
import type { MemberJob } from '../ensemble/executor.ts';
import type { SubsetJob } from '../ensemble/subsets.ts';
import type { Chunk } from './chunk.ts';
import type { Model } from './model.ts';

/** Runs per chunk: about a second of one core, so that fetching and storing cost little and a killed worker loses little. */
export const RUNS_PER_CHUNK = 4;

interface MembersRequest {
  readonly kind: 'members';
  readonly job: Omit<MemberJob, 'draws'>;
  /** Per chunk its draws. */
  readonly parts: readonly (readonly number[])[];
}

type SubsetPart = Pick<SubsetJob, 'draw' | 'fidelity' | 'sets'>;

interface SubsetsRequest {
  readonly kind: 'subsets';
  readonly job: Omit<SubsetJob, keyof SubsetPart>;
  readonly parts: readonly SubsetPart[];
}

export type Request = MembersRequest | SubsetsRequest;

export function membersRequest({ draws, ...job }: MemberJob): MembersRequest {
  const size = Math.max(1, Math.floor(RUNS_PER_CHUNK / job.scenarios.length));
  const parts = Array.from({ length: Math.ceil(draws.length / size) }, (_, i) => draws.slice(i * size, (i + 1) * size));
  return { kind: 'members', job, parts };
}

/** One chunk per job; the jobs must be of one package. */
export function subsetsRequest(jobs: readonly SubsetJob[]): SubsetsRequest {
  const [{ base, scenario, players, seed }] = jobs;
  must(
    jobs.every((job) => job.base === base && job.scenario === scenario && job.players === players && job.seed === seed),
    'jobs of one package',
  );
  return {
    kind: 'subsets',
    job: { base, scenario, players, seed },
    parts: jobs.map(({ draw, fidelity, sets }) => ({ draw, fidelity, sets })),
  };
}

export function chunkOf(request: Request, index: number): Chunk {
  if (request.kind === 'subsets') return { kind: 'subsets', job: { ...request.job, ...request.parts[index] } };
  return { kind: 'members', job: { ...request.job, draws: request.parts[index] } };
}

/** Members or subsets in a chunk: the unit that progress is told in. */
export const chunkSize = (request: Request, index: number): number =>
  request.kind === 'subsets' ? request.parts[index].sets.length : request.parts[index].length * request.job.scenarios.length;

/** For people who look at the queue. */
export function requestTitle(request: Request): string {
  const scenarios = request.kind === 'subsets' ? [request.job.scenario] : request.job.scenarios;
  const [{ from, until }] = scenarios;
  const names = scenarios.map(({ name }) => name).join(' + ');
  const size = request.parts.reduce((sum, _, i) => sum + chunkSize(request, i), 0) / scenarios.length;
  const unit = request.kind === 'subsets' ? 'subsets' : 'draws';
  const paths = request.kind === 'members' && request.job.fidelity === 'fluid' ? ', expected paths' : '';
  return `${names} ${from}..${until}, ${String(size)} ${unit}, seed ${String(request.job.seed)}${paths}`;
}

const ID_LENGTH = 16;

/** The request as it is stored, and the name that follows from it and from the model that will answer. */
export function requestText(request: Request): string {
  return JSON.stringify(request);
}

export const digest = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

export const runId = (text: string, model: Model): string => digest(JSON.stringify([model, digest(text)])).slice(0, ID_LENGTH);

/** Id of the job of a chunk: the same chunk is never twice in the queue. */
export function jobId(run: string, chunk: number): string {
  const hex = digest(`${run} ${String(chunk)}`);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
