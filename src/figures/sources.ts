/** The register of every document and table behind a figure, a measure or an answer. */
import { agencySources } from './sources/agencies.ts';
import { integrationSources } from './sources/integration.ts';
import { lawSources } from './sources/law.ts';
import { parliamentSources } from './sources/parliament.ts';
import { pressSources } from './sources/press.ts';
import { researchSources } from './sources/research.ts';
import { secondarySources } from './sources/secondary.ts';
import { statisticsSources } from './sources/statistics.ts';
import type { Source } from './source.ts';

export const sources: readonly Source[] = [
  ...lawSources,
  ...parliamentSources,
  ...statisticsSources,
  ...agencySources,
  ...researchSources,
  ...integrationSources,
  ...secondarySources,
  ...pressSources,
];

const byId = new Map(sources.map((source) => [source.id, source]));

/** The source with this id, or undefined. */
export const sourceFind = (id: string): Source | undefined => byId.get(id);
