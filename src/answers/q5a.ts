/** 5a: how can there be more direction while central instruments are abolished? */
import { text } from '../base/text.ts';
import { ask } from './ask.ts';
import { PACKAGE, WITHOUT_ALTERNATIVE } from './pairs.ts';
import { RECEPTION, TASK } from './rests-on.ts';
import { endsClause, sentenceOf, termsClause, verdictOf } from './sentence.ts';

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
    sentenceOf(
      verdictOf(worlds, PACKAGE, HOUSED, {
        less: text(
          'met het pakket, dat die twee instrumenten afschaft, worden minder statushouders gehuisvest',
          'with the package, which abolishes those two instruments, fewer status holders are housed',
        ),
        more: text(
          'met het pakket, dat die twee instrumenten afschaft, worden meer statushouders gehuisvest',
          'with the package, which abolishes those two instruments, more status holders are housed',
        ),
        equal: text(
          'met het pakket, dat die twee instrumenten afschaft, worden vrijwel evenveel statushouders gehuisvest',
          'with the package, which abolishes those two instruments, nearly as many status holders are housed',
        ),
        uncertain: text(
          'of er met het pakket, dat die twee instrumenten afschaft, minder statushouders worden gehuisvest, hangt af van het jaar en van wat gemeenten dan doen',
          'whether fewer status holders are housed with the package, which abolishes those two instruments, depends on the year and on what municipalities then do',
        ),
      }),
      termsClause(worlds, PACKAGE, HOUSED),
      endsClause(worlds, PACKAGE, HOUSED),
      termsClause(worlds, PACKAGE, EMERGENCY),
    ),
  assumptions: [...TASK, ...RECEPTION, 'spreidingswet.aanloopMaanden'],
  limits: text(
    'Het verschil komt ook van het verbod en de nieuwe woonvormen in het pakket. Regie is een begrip uit het bestuur; het model ziet alleen de uitkomsten. Bij intrekking van de Spreidingswet blijven bestaande plaatsen in het model open: dat kan te gunstig zijn. De taak geldt in het pakket maar tot juli 2026, daarom is er daarna geen achterstand te geven, en na intrekking van de Spreidingswet geen tekort daarop.',
    'The difference also comes from the ban and the new forms of housing in the package. Direction is an administrative notion; the model sees only outcomes. When the Spreidingswet is repealed existing places stay open in the model: that may be too favourable. In the package the task holds only until July 2026, so no backlog can be given after it, nor a shortage against the Spreidingswet after its repeal.',
  ),
  sources: ['stb-2024-12', 'huisvestingswet-2014', 'coalitieakkoord-2026-01-30'],
});
