/** Scores from named terms: the file gives persons per term, the weights are published figures or those of `--weight`. */
import { refuse } from '../base/refusal.ts';
import { figure } from '../figures/catalogue.ts';
import { NOT_ALLOWED, type Problem } from '../koppeling/problem.ts';
import { type ScoreRule, scoreOf, type TermId, termIds, TERMS } from '../koppeling/score.ts';
import { csvRows, type Row } from './csv-rows.ts';
import { CELLS_MAX, FILE_BYTES_MAX, type Households, known, type OnBytes, type Places } from './koppel-read.ts';
import type { Ports } from './ports.ts';

/** Weights as published with this version; every one an assumption until somebody decides. */
const PUBLISHED = 'standaard-1';
const WEIGHT_MAX = 10;
const MICRO = 1_000_000;

export interface Terms {
  readonly rule: ScoreRule;
  /** Per term that the file has, micro-persons per household and place. */
  readonly values: ReadonlyMap<TermId, Int32Array>;
}

/** The published weights, with those of `--weight term=0.8` in their place. */
export function ruleOf(weights: readonly string[]): ScoreRule {
  const published = Object.fromEntries(termIds.map((id) => [id, figure(`koppeling.gewicht.${id}`).value])) as Record<TermId, number>;
  for (const given of weights) {
    const [, name, number] = /^([a-z]+)=(\d{1,2}(?:\.\d{1,6})?)$/.exec(given) ?? [];
    const id = termIds.find((each) => each === name);
    const weight = Number(number);
    if (id === undefined || weight > WEIGHT_MAX)
      return refuse({
        code: 'koppel.weight',
        where: '--weight',
        what: `"${given}" is not a term with a weight from 0 to ${String(WEIGHT_MAX)}`,
        why: 'criteria of the koppeling are a closed list',
        remedy: `use one of ${termIds.join(', ')}, as werk=0.8`,
      });
    published[id] = weight;
  }
  return { version: weights.length === 0 ? PUBLISHED : `${PUBLISHED}, changed: ${[...weights].sort().join(' ')}`, weights: published };
}

/** A pair without a row is not allowed; a term without a column counts for nobody. */
export function termsRead(
  ports: Pick<Ports, 'readText'>,
  file: string,
  households: Households,
  places: Places,
  rule: ScoreRule,
  onBytes: OnBytes,
): { readonly problem: Problem; readonly terms: Terms } {
  const cells = households.id.length * places.id.length;
  const values = new Map<TermId, Int32Array>();
  if (cells * termIds.length > CELLS_MAX)
    refuse({
      code: 'koppel.too-large',
      where: 'households × places × terms',
      what: `${String(cells * termIds.length)} values, at most ${String(CELLS_MAX)}`,
      remedy: 'couple a part of the households at a time, or add the terms up yourself and use --scores',
    });
  const score = new Int32Array(cells).fill(NOT_ALLOWED);
  csvRows(
    ports.readText(file, FILE_BYTES_MAX),
    file,
    { required: ['household', 'place'], optional: termIds },
    (row) => {
      const household = known(row, 'household', households.at);
      const cell = household * places.id.length + known(row, 'place', places.at);
      if (score[cell] !== NOT_ALLOWED) row.refuse('household', 'this household and place are already there', 'keep one of the two rows');
      const counted: Partial<Record<TermId, number>> = {};
      for (const id of termIds) {
        if (!row.has(id)) continue;
        counted[id] = personsCounted(row, id, households.persons[household]);
        const column = values.get(id) ?? new Int32Array(cells);
        column[cell] = Math.round(counted[id] * MICRO);
        values.set(id, column);
      }
      score[cell] = scoreOf(rule, counted);
    },
    onBytes,
  );
  return { problem: { persons: households.persons, capacity: places.capacity, score }, terms: { rule, values } };
}

function personsCounted(row: Row, id: TermId, persons: number): number {
  const text = row.text(id);
  const value = /^\d{1,2}(\.\d{1,20})?$/.test(text) ? Number(text) : NaN;
  if (value <= persons) return value;
  return row.refuse(
    id,
    `"${text.slice(0, 40)}" is not a number of persons from 0 to ${String(persons)}`,
    `it counts: ${TERMS[id].counts.en}; write it as 1.5`,
  );
}
