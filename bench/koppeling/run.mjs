/** `npm run bench:koppeling -- solver | week | tight [households] [weeks] | highs [households] | methods [households] [seeds] | choice [households] | under-support [households] [places]`. */
import { againstHighs } from './against-highs.mjs';
import { choice } from './choice.mjs';
import { methods } from './methods.mjs';
import { underSupportTable } from './under-support.mjs';
import { week } from './week.mjs';
import { tight } from './tight.mjs';
import { solver } from './solver.mjs';

const [what = 'solver', households, seeds] = process.argv.slice(2);
const numberOf = (text) => (text === undefined ? undefined : Number(text));
if (what === 'methods') methods(numberOf(households), numberOf(seeds));
else if (what === 'highs') await againstHighs(numberOf(households));
else if (what === 'choice') choice(numberOf(households));
else if (what === 'under-support') underSupportTable(numberOf(households), numberOf(seeds));
else if (what === 'week') week();
else if (what === 'tight') tight(numberOf(households), numberOf(seeds));
else solver();
