/** `npm run bench:koppeling -- curves [households ...] | picture | fairness [households] | town-wishes [households] | or-tools [households] | solver | week | tight [households] [weeks] | highs [households] | methods [households] [seeds] | choice [households] | under-support [households] [places]`. */
import { againstHighs } from './against-highs.mjs';
import { againstOrTools } from './against-or-tools.mjs';
import { choice } from './choice.mjs';
import { curves, picture } from './curves.mjs';
import { fairness } from './fairness.mjs';
import { methods } from './methods.mjs';
import { underSupportTable } from './under-support.mjs';
import { week } from './week.mjs';
import { tight } from './tight.mjs';
import { solver } from './solver.mjs';
import { townWishes } from './town-wishes.mjs';

const [what = 'solver', households, seeds] = process.argv.slice(2);
const numberOf = (text) => (text === undefined ? undefined : Number(text));
if (what === 'methods') methods(numberOf(households), numberOf(seeds));
else if (what === 'highs') await againstHighs(numberOf(households));
else if (what === 'or-tools') await againstOrTools(numberOf(households));
else if (what === 'curves') curves(households === undefined ? undefined : process.argv.slice(3).map(Number));
else if (what === 'picture') picture();
else if (what === 'fairness') fairness(numberOf(households));
else if (what === 'town-wishes') townWishes(numberOf(households));
else if (what === 'choice') choice(numberOf(households));
else if (what === 'under-support') underSupportTable(numberOf(households), numberOf(seeds));
else if (what === 'week') week();
else if (what === 'tight') tight(numberOf(households), numberOf(seeds));
else solver();
