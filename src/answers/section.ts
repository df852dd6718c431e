/** The six sections of the paper, named in our own words. */
import { type Text, text } from '../base/text.ts';
import type { QuestionId } from './question.ts';

const SECTIONS: Readonly<Record<string, Text>> = {
  1: text('1. Wonen en druk op de opvang', '1. Housing and pressure on reception'),
  2: text('2. Instroom en woningtekort', '2. Inflow and housing shortage'),
  3: text('3. Nieuwe woonvormen zonder taakstelling', '3. New forms of housing without a task'),
  4: text('4. Integratie en onzekerheid', '4. Integration and uncertainty'),
  5: text('5. Regie en uitvoerbaarheid', '5. Direction and feasibility'),
  6: text('6. Menselijkheid, toetsing en verdragen', '6. Humanity, tests and treaties'),
};

export const sectionOf = (id: QuestionId): Text => SECTIONS[id.charAt(0)];
