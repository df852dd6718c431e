/** The same relaxation by HiGHS (kept, general) and by the solver of the koppeling, in one run: `npm run bench:koppeling -- highs [households]`. */
import highsLoader from 'highs';
import { certificateOf } from '../../dist/koppeling/solver/certificate.js';
import { partsOf } from '../../dist/koppeling/solver/parts.js';
import { Relaxation } from '../../dist/koppeling/solver/relaxation.js';
import { linearProgram } from './linear-program.mjs';
import { yearOf } from './year.mjs';

export async function againstHighs(households = 2000) {
  const problem = yearOf(1, households);
  const text = linearProgram(problem);
  const highs = await highsLoader();
  let started = performance.now();
  const theirs = highs.solve(text).ObjectiveValue;
  const theirMs = performance.now() - started;
  Relaxation.solve(problem);
  started = performance.now();
  const { transport } = Relaxation.solve(problem);
  const ourMs = performance.now() - started;
  const { value, unit } = certificateOf(problem, partsOf(transport), transport.price);
  console.table([
    {
      households,
      'highs ms': Math.round(theirMs),
      'ours ms': Math.round(ourMs),
      times: Math.round(theirMs / ourMs),
      'values differ by': Math.abs(value / unit / theirs - 1),
    },
  ]);
}
