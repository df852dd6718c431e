/** 3b: how are municipalities moved to make new housing without a binding task? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { executabilityClause, executabilityOf, executabilityTable } from './executability.ts';
import { PACKAGE, WITHOUT_ALTERNATIVE } from './pairs.ts';
import { BAN, ROUTES, TASK } from './rests-on.ts';
import { endsClause, sentenceOf, termsClause, verdictOf } from './sentence.ts';
import { termsOf } from './world.ts';

const HOUSED = 'uitstroom.gehuisvest';

export const q3b = ask({
  id: '3b',
  question: text(
    'Hoe krijgt het Rijk gemeenten zonder verplichte taak zover dat er nieuwe woonvormen komen?',
    'How does the state get municipalities to make new housing without a binding task?',
  ),
  pairs: [WITHOUT_ALTERNATIVE, PACKAGE],
  observables: [HOUSED, 'wonen.toewijzingen.statushouder', 'uitstroom.route.gedeeld', 'uitstroom.route.flex', 'uitstroom.route.doorstroom'],
  charts: [HOUSED],
  say: (worlds) =>
    sentenceOf(
      verdictOf(worlds, WITHOUT_ALTERNATIVE, HOUSED, {
        less: text(
          'zonder taak en zonder alternatief worden minder statushouders gehuisvest',
          'without task and alternative fewer status holders are housed',
        ),
        more: text(
          'zonder taak en zonder alternatief worden meer statushouders gehuisvest',
          'without task and alternative more status holders are housed',
        ),
        equal: text(
          'zonder taak en zonder alternatief worden vrijwel evenveel statushouders gehuisvest',
          'without task and alternative nearly as many status holders are housed',
        ),
        uncertain: text(
          'of zonder taak en zonder alternatief minder statushouders worden gehuisvest, is niet op elk moment en bij elke aanname zeker',
          'whether fewer status holders are housed without task and alternative is not certain at every moment and under every assumption',
        ),
      }),
      termsClause(worlds, WITHOUT_ALTERNATIVE, HOUSED),
      endsClause(worlds, WITHOUT_ALTERNATIVE, HOUSED),
      executabilityClause(executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short)),
    ),
  moreTables: (worlds) => {
    const state = executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short);
    return state === null ? [] : [executabilityTable(state)];
  },
  assumptions: [...TASK, ...BAN, ...ROUTES],
  limits: text(
    'De uitstroom was in 2022-2024 rond de 30.000 personen per jaar, hoe hoog de taak ook was. Daarom kan de geschiedenis niet zeggen wat gemeenten zonder taak doen. Hoeveel elke gemeente echt heeft gehuisvest, is niet gevonden; per gemeente is dit een verdeling van het landelijke beeld.',
    'Outflow in 2022-2024 was about 30,000 people a year, however high the task was. That is why history cannot tell what municipalities do without a task. What each municipality really housed was not found; per municipality this is a distribution of the national picture.',
  ),
  sources: ['ah-tk-20232024-2564', 'huisvestingswet-2014', 'tk-2025d33554'],
});
