import { describe, expect, test } from 'vitest';
import type { TermCoherence } from '../ensemble/coherence.ts';
import { coherenceSentence, coherenceWords } from './coherence-words.ts';

const term = (effect: number, parts: Record<string, number>, pairs: Record<string, number> = {}, se?: number): TermCoherence => ({
  effect: { mean: effect },
  contribution: Object.fromEntries(Object.entries(parts).map(([p, mean]) => [p, se === undefined ? { mean } : { mean, se }])),
  interaction: Object.fromEntries(Object.entries(pairs).map(([p, mean]) => [p, { mean }])),
  coherence: null,
});

type Row = Record<'effect' | 'sft' | 'har' | 'omklappen', number> & Record<'carries' | 'opposes', string>;

describe('coherence in words', () => {
  // effect | sft, har-plus, omklappen | who carries | who opposes
  test.each`
    effect  | sft    | har     | omklappen | carries           | opposes
    ${100}  | ${60}  | ${40}   | ${0}      | ${'sft har-plus'} | ${''}
    ${100}  | ${150} | ${-50}  | ${0}      | ${'sft'}          | ${'har-plus'}
    ${-100} | ${50}  | ${-150} | ${0}      | ${'har-plus'}     | ${'sft'}
    ${100}  | ${95}  | ${4}    | ${1}      | ${'sft'}          | ${''}
    ${0}    | ${0}   | ${0}    | ${0}      | ${''}             | ${''}
  `('$effect from $sft, $har, $omklappen', ({ effect, sft, har, omklappen, carries, opposes }: Row) => {
    const words = coherenceWords(term(effect, { sft, 'har-plus': har, omklappen }));
    expect([words.carries.join(' '), words.opposes.join(' ')]).toEqual([carries, opposes]);
  });

  test('a pair strengthens when it moves further the way it goes, overlaps when it moves back', () => {
    const parts = { sft: -60, 'har-plus': -40, omklappen: 10 };
    expect(coherenceWords(term(-90, parts, { 'sft × har-plus': -30 })).strengthens).toEqual(['sft × har-plus']);
    expect(coherenceWords(term(-90, parts, { 'sft × har-plus': 30 })).overlaps).toEqual(['sft × har-plus']);
  });

  test('nothing within twice its standard error is named', () => {
    expect(coherenceWords(term(100, { sft: 100 }, {}, 60)).carries).toEqual([]);
    expect(coherenceSentence(term(100, { sft: 100 }, {}, 60)).nl).toBe('Geen maatregel springt eruit.');
    expect(coherenceWords(term(100, { sft: 100 }, {}, 40)).carries).toEqual(['sft']);
  });
});
