/** 3b: how are municipalities moved to make new housing without a binding task? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import { behindNumbers, executabilityClause, executabilityOf, executabilityTable } from './executability.ts';
import { ALTERNATIVE, PACKAGE, WITHOUT_ALTERNATIVE } from './pairs.ts';
import { publishedTownNumbers, publishedTownsTable } from './published-towns.ts';
import { BAN, ROUTES, TASK } from './rests-on.ts';
import { sentenceOf } from './sentence.ts';
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
    headline(worlds, {
      pair: WITHOUT_ALTERNATIVE,
      id: HOUSED,
      subject: text('het aantal statushouders dat een woning krijgt', 'the number of status holders who get a home'),
      under: text('met het pakket zonder alternatief', 'with the package without alternative'),
      term: 'short',
      verdict: {
        more: text('ook zonder taak lukt dat', 'without a task that works too'),
        less: text('zonder taak en zonder alternatief lukt dat minder', 'without task and without alternative that works less well'),
        equal: text('het maakt nauwelijks verschil', 'it makes hardly any difference'),
        uncertain: text('of dat zonder taak lukt, is niet zeker', 'whether that works without a task is not certain'),
      },
    }),
  beside: (worlds) => [
    beside(worlds, WITHOUT_ALTERNATIVE, HOUSED, 'long'),
    beside(
      worlds,
      ALTERNATIVE,
      HOUSED,
      'long',
      text('wat een alternatief dat werkt daarop scheelt', 'what a working alternative changes in that'),
    ),
    beside(worlds, PACKAGE, 'uitstroom.route.gedeeld', 'long'),
    beside(worlds, PACKAGE, 'uitstroom.route.flex', 'long'),
    sentenceOf(executabilityClause(executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short))),
  ],
  moreTables: (worlds) => {
    const state = executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short);
    return [...(state === null ? [] : [executabilityTable(state)]), publishedTownsTable()];
  },
  moreNumbers: (worlds) => [
    ...behindNumbers(executabilityOf(worlds.compare(PACKAGE, 'midden'), termsOf(worlds, PACKAGE).short)),
    ...publishedTownNumbers(),
  ],
  assumptions: [...TASK, ...BAN, ...ROUTES],
  limits: text(
    'Op lange termijn vertrekken er ongeveer evenveel mensen als er komen; wat dan blijft, is een langere wachtrij. Het verschil met huidig recht komt ook van het verbod en de nieuwe woonvormen; alleen de vergelijking van het pakket met en zonder alternatief gaat over de inzet na de taak. De uitstroom was in 2022-2024 rond de 30.000 personen per jaar, hoe hoog de taak ook was. Daarom kan de geschiedenis niet zeggen wat gemeenten zonder taak doen. Hoeveel elke gemeente echt heeft gehuisvest, is niet gevonden; per gemeente is dit een verdeling van het landelijke beeld.',
    'In the long term about as many people leave as arrive; what remains then is a longer queue. The difference from the law as it stands also comes from the ban and the new forms of housing; only the package with against without alternative is about effort after the task. Outflow in 2022-2024 was about 30,000 people a year, however high the task was. That is why history cannot tell what municipalities do without a task. What each municipality really housed was not found; per municipality this is a distribution of the national picture.',
  ),
  sources: ['ah-tk-20232024-2564', 'huisvestingswet-2014', 'tk-2025d33554'],
});
