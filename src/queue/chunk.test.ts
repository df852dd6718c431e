import { expect, test } from 'vitest';
import { drawRun } from '../ensemble/draw-run.ts';
import { FIDELITIES } from '../ensemble/fidelity.ts';
import { membersFromBytes } from '../ensemble/member-bytes.ts';
import { membersHash } from '../ensemble/receipt.ts';
import { scenarioParse } from '../scenario/parse.ts';
import { chunkRun } from './chunk.ts';
import { chunkOf, membersRequest, type Request, requestText } from './request.ts';

const trial = { name: 'proef', title: { nl: 'Proef', en: 'Trial' }, from: '2020-01', until: '2020-03', measures: {} };
const [scenario, later] = [trial, { ...trial, measures: { 'eigen-verantwoordelijkheid': { from: '2020-02-01' } } }].map((raw) =>
  scenarioParse(raw, 'proef', () => null),
);

test.each(FIDELITIES)('what a worker reads in the database and computes is what %s draws give here, to the last byte', (fidelity) => {
  const job = { scenarios: [scenario, later], seed: 2, fidelity, municipalities: true, draws: [0, 1, 2, 3, 4] };
  const request = JSON.parse(requestText(membersRequest(job))) as Request;
  const members = request.parts.flatMap((_, i) => membersFromBytes(chunkRun(chunkOf(request, i))));
  const here = job.draws.flatMap((draw) => drawRun(job, draw));
  expect(membersHash(members)).toBe(membersHash(here));
  expect(members.map(({ municipal }) => municipal)).toEqual(here.map(({ municipal }) => municipal));
  // Control: the other fidelity is not taken for this one.
  const other = FIDELITIES.find((each) => each !== fidelity) ?? fidelity;
  expect(membersHash(job.draws.flatMap((draw) => drawRun({ ...job, fidelity: other }, draw)))).not.toBe(membersHash(here));
});
