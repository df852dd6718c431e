/** How an ensemble was made, in plain words beside its numbers, where that is not of every person over whole ranges. */
import type { Language } from '../base/text.ts';
import { text, type Text } from '../base/text.ts';
import type { EnsembleFidelity } from '../ensemble/how.ts';

const WORDS: Readonly<Record<EnsembleFidelity, Text | null>> = {
  exact: null,
  fluid: text(
    'Verwachte paden: gemiddelden, zonder het toeval van huishoudens. De band toont alleen wat aannames doen, en is dus te smal. De getallen liggen dicht bij die van de exacte keten, niet gelijk.',
    'Expected paths: means, without the chance of households. The band shows what assumptions do and nothing else, so it is too narrow. The numbers are near those of the exact chain, not equal.',
  ),
  mixed: text(
    'Gemengd: verwachte paden voor de aannames, met het toeval van twintig exacte runs. De band ligt dicht bij die van de exacte keten, niet gelijk.',
    'Mixed: expected paths for the assumptions, with the chance of twenty exact runs. The band is near that of the exact chain, not equal.',
  ),
};

const POSTERIOR = text(
  'Aannames waarover de geschiedenis iets zegt komen uit de kalibratie, niet uit hun hele bereik.',
  'Assumptions of which history tells something come from the calibration, not from their whole ranges.',
);

/** A line for each thing that is not as usual: nothing for exact runs over whole ranges. */
export const howWords = (fidelity: EnsembleFidelity, posterior: boolean, language: Language): readonly string[] =>
  [WORDS[fidelity], posterior ? POSTERIOR : null].flatMap((words) => (words === null ? [] : [words[language]]));
