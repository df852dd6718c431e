/** A chunk: a few seconds of one run. What comes out depends on the chunk alone, so it does not matter who computes it, or how often. */
import { drawRun } from '../ensemble/draw-run.ts';
import type { MemberJob } from '../ensemble/executor.ts';
import { membersToBytes, valuesToBytes } from '../ensemble/member-bytes.ts';
import { type SubsetJob, subsetsRun } from '../ensemble/subsets.ts';

export type Chunk = { readonly kind: 'members'; readonly job: MemberJob } | { readonly kind: 'subsets'; readonly job: SubsetJob };

/** The results as bytes: of members, draw after draw and in each the scenarios in their order. */
export function chunkRun(chunk: Chunk): Uint8Array {
  if (chunk.kind === 'subsets') return valuesToBytes(subsetsRun(chunk.job));
  const { draws, ...job } = chunk.job;
  return membersToBytes(draws.flatMap((draw) => drawRun(job, draw)));
}

/** Computes a chunk somewhere, e.g. on a thread; stops early, with an error, when nobody waits for it any more. */
export type ChunkRunner = (chunk: Chunk, abandoned: AbortSignal) => Promise<Uint8Array>;
