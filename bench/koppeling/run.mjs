/** `npm run bench:koppeling -- solver | methods [households] [seeds]`. */
import { methods } from './methods.mjs';
import { solver } from './solver.mjs';

const [what = 'solver', households, seeds] = process.argv.slice(2);
if (what === 'methods') methods(households === undefined ? undefined : Number(households), seeds === undefined ? undefined : Number(seeds));
else solver();
