/** Why a question, or a part of it, cannot be computed. */
import { type Text, text } from '../base/text.ts';

export const notComputable = {
  intention: text(
    'Wat iemand met een maatregel bedoelt, staat niet in cijfers. Het model kan alleen laten zien wat de maatregelen doen.',
    'What someone means by a measure is not in figures. The model can only show what the measures do.',
  ),
  position: text(
    'Een politiek standpunt is geen uitkomst van een berekening. Hier staan de stukken, met datum en bron.',
    'A political position is not the outcome of a computation. Here are the papers, with date and source.',
  ),
  law: text(
    'Of een maatregel in strijd is met een verdrag, beslist de rechter. Het model laat zien wat er verandert en wie wat adviseerde.',
    'Whether a measure conflicts with a treaty is for a court. The model shows what changes and who advised what.',
  ),
  behaviour: text(
    'Of mensen door deze maatregelen wegblijven, is niet te meten met de cijfers die er zijn. De instroom is een bereik dat de gebruiker kiest.',
    'Whether people stay away because of these measures cannot be measured with the figures there are. The inflow is a range the user chooses.',
  ),
} as const satisfies Record<string, Text>;
