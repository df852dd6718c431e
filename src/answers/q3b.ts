/** 3b: how are municipalities moved to make new housing without a binding task? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { behindNumbers, executabilityClause, executabilityOf, executabilityTable } from './executability.ts';
import { ALTERNATIVE, PACKAGE, WITHOUT_ALTERNATIVE } from './pairs.ts';
import { BAN, ROUTES, TASK } from './rests-on.ts';
import { endsClause, led, longClause, sentenceOf, termsClause, verdictOf } from './sentence.ts';
import { termsOf } from './world.ts';

const HOUSED = 'uitstroom.gehuisvest';

export const q3b = ask({
  id: '3b',
  question: text(
    'Hoe krijgt het Rijk gemeenten zonder verplichte taak zover dat er nieuwe woonvormen komen?',
    'How does the state get municipalities to make new housing without a binding task?',
  ),
  pairs: [WITHOUT_ALTERNATIVE, ALTERNATIVE, PACKAGE],
  observables: [HOUSED, 'wonen.toewijzingen.statushouder', 'uitstroom.route.gedeeld', 'uitstroom.route.flex', 'uitstroom.route.doorstroom'],
  charts: [HOUSED],
  say: (worlds) =>
    sentenceOf(
      verdictOf(worlds, WITHOUT_ALTERNATIVE, HOUSED, {
        less: text(
          'met het pakket zonder alternatief worden minder statushouders gehuisvest',
          'with the package without alternative fewer status holders are housed',
        ),
        more: text(
          'met het pakket zonder alternatief worden meer statushouders gehuisvest',
          'with the package without alternative more status holders are housed',
        ),
        equal: text(
          'met het pakket zonder alternatief worden vrijwel evenveel statushouders gehuisvest',
          'with the package without alternative nearly as many status holders are housed',
        ),
        uncertain: text(
          'of met het pakket zonder alternatief minder statushouders worden gehuisvest, is niet op elk moment en bij elke aanname zeker',
          'whether fewer status holders are housed with the package without alternative is not certain at every moment and under every assumption',
        ),
      }),
      termsClause(worlds, WITHOUT_ALTERNATIVE, HOUSED),
      endsClause(worlds, WITHOUT_ALTERNATIVE, HOUSED),
      led(
        text('een alternatief dat werkt, scheelt daarop', 'a working alternative changes this by'),
        longClause(worlds, ALTERNATIVE, HOUSED),
      ),
      executabilityClause(executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short)),
    ),
  moreTables: (worlds) => {
    const state = executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short);
    return state === null ? [] : [executabilityTable(state)];
  },
  moreNumbers: (worlds) => behindNumbers(executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short)),
  assumptions: [...TASK, ...BAN, ...ROUTES],
  limits: text(
    'Het verschil met huidig recht komt ook van het verbod en de nieuwe woonvormen; alleen de vergelijking van het pakket met en zonder alternatief gaat over de inzet na de taak. De uitstroom was in 2022-2024 rond de 30.000 personen per jaar, hoe hoog de taak ook was. Daarom kan de geschiedenis niet zeggen wat gemeenten zonder taak doen. Hoeveel elke gemeente echt heeft gehuisvest, is niet gevonden; per gemeente is dit een verdeling van het landelijke beeld.',
    'The difference from the law as it stands also comes from the ban and the new forms of housing; only the package with against without alternative is about effort after the task. Outflow in 2022-2024 was about 30,000 people a year, however high the task was. That is why history cannot tell what municipalities do without a task. What each municipality really housed was not found; per municipality this is a distribution of the national picture.',
  ),
  sources: ['ah-tk-20232024-2564', 'huisvestingswet-2014', 'tk-2025d33554'],
});
