/** `npm run bench:koppeling -- solver | highs [households] | methods [households] [seeds]`. */
import { againstHighs } from './against-highs.mjs';
import { methods } from './methods.mjs';
import { solver } from './solver.mjs';

const [what = 'solver', households, seeds] = process.argv.slice(2);
if (what === 'methods') methods(households === undefined ? undefined : Number(households), seeds === undefined ? undefined : Number(seeds));
else if (what === 'highs') await againstHighs(households === undefined ? undefined : Number(households));
else solver();
