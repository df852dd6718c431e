/**
 * fast-check as the tests get it under mutation: the same cases for every mutant, no search for a smaller counter-example, and while mutants are
 * judged only the part `__part__` of the cases of a property. A test that got through those ends as `ENOUGH`: it did not find the mutant. Fewer
 * cases can only let more mutants survive.
 */
import * as whole from '../node_modules/fast-check/lib/fast-check.js';

export const ENOUGH = Symbol.for('enough cases');

whole.configureGlobal({ seed: 20251114, endOnFailure: true });

function assert(property, options = {}) {
  const part = globalThis['__part__'] ?? 1;
  if (part === 1) {
    whole.assert(property, options);
    return;
  }
  whole.assert(property, { ...options, numRuns: Math.ceil(part * (options.numRuns ?? 100)) });
  throw ENOUGH;
}

export default { ...whole, assert };
