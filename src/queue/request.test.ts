import { describe, expect, it } from 'vitest';
import type { MemberJob } from '../ensemble/executor.ts';
import type { SubsetJob } from '../ensemble/subsets.ts';
import { chunkOf, chunkSize, RUNS_PER_CHUNK, jobId, membersRequest, requestText, requestTitle, runId, subsetsRequest } from './request.ts';
import { modelKey } from './model.ts';

const scenario = { name: 'x', from: '2026-01', until: '2026-12' } as SubsetJob['scenario'];
const job = (draws: number): MemberJob => ({
  scenarios: [scenario],
  seed: 1,
  fidelity: 'exact',
  municipalities: false,
  draws: Array.from({ length: draws }, (_, i) => i),
});
const model = { version: '1', figuresHash: 'f', build: 'b' };

describe('a request', () => {
  it.each([1, RUNS_PER_CHUNK, RUNS_PER_CHUNK + 1, 101])('of %i draws has each draw in one chunk, in order', (draws) => {
    const request = membersRequest(job(draws));
    const chunks = request.parts.map((_, i) => chunkOf(request, i));
    expect(chunks.flatMap((chunk) => (chunk.kind === 'members' ? chunk.job.draws : []))).toEqual(job(draws).draws);
    expect(chunks.map((_, i) => chunkSize(request, i)).reduce((a, b) => a + b)).toBe(draws);
  });

  it('of two scenarios has fewer draws in a chunk, and counts members', () => {
    const request = membersRequest({ ...job(5), scenarios: [scenario, { ...scenario, name: 'y' }] });
    expect(request.parts).toEqual([[0, 1], [2, 3], [4]]);
    expect(request.parts.map((_, i) => chunkSize(request, i))).toEqual([4, 4, 2]);
    expect(requestTitle(request)).toBe('x + y 2026-01..2026-12, 5 draws, seed 1');
    const many = membersRequest({ ...job(2), scenarios: Array.from({ length: 9 }, () => scenario) });
    expect(many.parts).toEqual([[0], [1]]);
  });

  it('of subsets gives each job back', () => {
    const players: SubsetJob['players'] = [];
    const jobs = [
      { base: scenario, scenario, players, seed: 1, draw: 0, fidelity: 'exact' as const, sets: [0, 1, 2] },
      { base: scenario, scenario, players, seed: 1, draw: 1, fidelity: 'fluid' as const, sets: [0] },
    ];
    const request = subsetsRequest(jobs);
    expect(jobs.map((_, i) => chunkOf(request, i).job)).toEqual(jobs);
    expect(requestTitle(request)).toBe('x 2026-01..2026-12, 4 subsets, seed 1');
    expect(() => subsetsRequest([jobs[0], { ...jobs[1], seed: 2 }])).toThrow('one package');
  });

  it('has a name that follows from its content and from the model that answers', () => {
    const text = requestText(membersRequest(job(5)));
    expect(runId(text, model)).toBe(runId(requestText(membersRequest(job(5))), { ...model }));
    const others = [
      runId(requestText(membersRequest(job(6))), model),
      runId(requestText(membersRequest({ ...job(5), seed: 2 })), model),
      runId(requestText(membersRequest({ ...job(5), municipalities: true })), model),
      runId(requestText(membersRequest({ ...job(5), fidelity: 'fluid' })), model),
      runId(text, { ...model, version: '2' }),
      runId(text, { ...model, figuresHash: 'g' }),
      runId(text, { ...model, build: 'c' }),
    ];
    expect(new Set([runId(text, model), ...others]).size).toBe(others.length + 1);
    expect(modelKey(model)).not.toBe(modelKey({ ...model, build: 'c' }));
  });

  it('gives every chunk a job id of its own, as a uuid', () => {
    const ids = ['a', 'b'].flatMap((run) => [0, 1, 2].map((chunk) => jobId(run, chunk)));
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
