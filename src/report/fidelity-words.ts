/** What an ensemble is that is not of every person, in plain words beside its numbers. */
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

/** Nothing for exact runs. */
export const fidelityWords = (fidelity: EnsembleFidelity, language: Language): string => WORDS[fidelity]?.[language] ?? '';
