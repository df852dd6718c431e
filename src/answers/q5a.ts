/** 5a: how can there be more direction while central instruments are abolished? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { beside, headline } from './headline.ts';
import { PACKAGE, WITHOUT_ALTERNATIVE } from './pairs.ts';
import { RECEPTION, TASK } from './rests-on.ts';

const EMERGENCY = 'opvang.noodopvang';
const HOUSED = 'uitstroom.gehuisvest';

export const q5a = ask({
  id: '5a',
  question: text(
    'Hoe kan er meer regie zijn als de Spreidingswet en de taakstelling verdwijnen?',
    'How can there be more direction when the Spreidingswet and the task disappear?',
  ),
  pairs: [PACKAGE, WITHOUT_ALTERNATIVE],
  observables: [HOUSED, EMERGENCY, 'opvang.tekort', 'opvang.bezetting', 'taakstelling.saldo', 'spreidingswet.tekort'],
  charts: [HOUSED, EMERGENCY],
  say: (worlds) =>
    headline(worlds, {
      pair: PACKAGE,
      id: HOUSED,
      subject: text('het aantal statushouders dat een woning krijgt', 'the number of status holders who get a home'),
      under: text('met het pakket, dat beide afschaft,', 'with the package, which abolishes both,'),
      term: 'short',
      verdict: {
        more: text('de uitkomst wordt beter', 'the outcome becomes better'),
        less: text('de uitkomst wordt slechter', 'the outcome becomes worse'),
        equal: text('de uitkomst verandert nauwelijks', 'the outcome hardly changes'),
        uncertain: text(
          'of de uitkomst beter of slechter wordt, is niet zeker',
          'whether the outcome becomes better or worse is not certain',
        ),
      },
    }),
  beside: (worlds) => [
    beside(worlds, PACKAGE, HOUSED, 'long'),
    beside(worlds, PACKAGE, EMERGENCY, 'short'),
    beside(worlds, PACKAGE, EMERGENCY, 'long'),
    beside(worlds, WITHOUT_ALTERNATIVE, HOUSED, 'long', text('zonder alternatief', 'without alternative')),
  ],
  assumptions: [...TASK, ...RECEPTION, 'spreidingswet.aanloopMaanden'],
  limits: text(
    'Op lange termijn vertrekken er ongeveer evenveel mensen als er komen; wat dan blijft, is een langere wachtrij. Het verschil komt ook van het verbod en de nieuwe woonvormen in het pakket. Regie is een begrip uit het bestuur; het model ziet alleen de uitkomsten. Bij intrekking van de Spreidingswet blijven bestaande plaatsen in het model open: dat kan te gunstig zijn. De taak geldt in het pakket maar tot juli 2026, daarom is er daarna geen achterstand te geven, en na intrekking van de Spreidingswet geen tekort daarop.',
    'In the long term about as many people leave as arrive; what remains then is a longer queue. The difference also comes from the ban and the new forms of housing in the package. Direction is an administrative notion; the model sees only outcomes. When the Spreidingswet is repealed existing places stay open in the model: that may be too favourable. In the package the task holds only until July 2026, so no backlog can be given after it, nor a shortage against the Spreidingswet after its repeal.',
  ),
  sources: ['stb-2024-12', 'huisvestingswet-2014', 'coalitieakkoord-2026-01-30'],
});
