/** Fixed words of the printed answers, in both languages. */
import { type Text, text } from '../base/text.ts';
import type { Answer } from '../answers/question.ts';

export const words = {
  title: text(
    'Doorstroom: antwoorden op 26 vragen over het samenhangend pakket',
    'Doorstroom: answers to 26 questions on the coherent package',
  ),
  skip: text('Naar de antwoorden', 'Skip to the answers'),
  whatTitle: text('Wat dit is', 'What this is'),
  what: text(
    'Een commissie van de Eerste Kamer vroeg op 1 oktober 2025 wat het samenhangend pakket voor de huisvesting van statushouders doet. De antwoorden hieronder komen uit een rekenmodel van alle 342 gemeenten. Het is geen voorspelling. Het model vergelijkt twee werelden met dezelfde toevallige trekkingen: het verschil komt door de maatregelen. De band (5-95 %) geeft aan tussen welke waarden negen van de tien trekkingen liggen. Wat de geschiedenis niet kan zeggen, staat er met twee uitersten bij.',
    'On 1 October 2025 a committee of the Dutch Senate asked what the coherent package on housing status holders does. The answers below come from a model of all 342 municipalities. It is not a forecast. The model compares two worlds with the same chance draws: the difference is made by the measures. The band (5-95 %) holds nine in ten draws. What history cannot tell is given with two ends.',
  ),
  missingTitle: text('Wat ontbreekt', 'What is missing'),
  contents: text('Inhoud', 'Contents'),
  receiptTitle: text('Waarmee dit opnieuw te maken is', 'How to redo this'),
  assumptionsTitle: text('Aannames', 'Assumptions'),
  assumptionsIntro: text(
    'Deze getallen heeft niemand gepubliceerd. Zij zijn gekozen, passend gemaakt bij de geschiedenis, of niet te bepalen.',
    'Nobody published these numbers. They were chosen, fitted to history, or cannot be identified.',
  ),
  assumption: text('aanname', 'assumption'),
  key: text('Sleutel', 'Key'),
  label: text('Wat', 'What'),
  value: text('Waarde', 'Value'),
  range: text('Bereik', 'Range'),
  standing: text('Soort', 'Kind'),
  reason: text('Reden', 'Reason'),
  sourcesTitle: text('Bronnen', 'Sources'),
  said: text('Het kabinet antwoordde op 14 november 2025', 'The cabinet answered on 14 November 2025'),
  numbersTitle: text('Getallen', 'Numbers'),
  notes: text('Herkomst van de getallen', 'Where the numbers come from'),
  restsOn: text('Rust vooral op deze aannames', 'Rests most on these assumptions'),
  limits: text('Wat dit antwoord niet kan weten', 'What this answer cannot know'),
  sources: text('Bronnen bij dit antwoord', 'Sources of this answer'),
  band: text('5-95 %', '5-95 %'),
  month: text('Maand', 'Month'),
  tableTrace: text(
    'Tabellen: uitkomsten van het model met de scenario’s die erboven staan, of de bronnen die erin staan.',
    'Tables: outcomes of the model for the scenarios named above them, or the sources in them.',
  ),
  dataBehind: text('De cijfers achter de grafiek', 'The figures behind the chart'),
} as const satisfies Record<string, Text>;

export const kindWords: Readonly<Record<Answer['kind'], Text>> = {
  computed: text('berekend', 'computed'),
  record: text('uit de stukken', 'from the record'),
  'not-computable': text('niet te berekenen', 'not computable'),
};

export const standingWords = {
  chosen: text('gekozen', 'chosen'),
  fitted: text('passend bij 2019-2024', 'fitted to 2019-2024'),
  unidentifiable: text('niet te bepalen: beide uitersten', 'cannot be identified: both ends'),
} as const satisfies Record<string, Text>;
