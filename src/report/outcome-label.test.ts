/** A reader of a table can tell months from persons, and what a month holds from what a year holds. */
import { describe, expect, it } from 'vitest';
import { observable, observableIds } from '../observe/observable.ts';
import { MAIN_OBSERVABLES } from './comparison-table.ts';
import { outcomeLabel } from './outcome-label.ts';

describe('what the number of an outcome counts', () => {
  it.each([
    ['opvang.bezetting', 'Mensen in de opvang (personen)'],
    ['uitstroom.gehuisvest', 'Statushouders gehuisvest (personen, in 12 maanden)'],
    ['uitstroom.wachttijd.mediaan', 'Wachttijd van vergunning tot woning (maanden)'],
    ['opvang.kosten', 'Kosten van de opvang (in 12 maanden)'],
    ['integratie.werk.3jaar', 'Werk na 3 jaar'],
  ] as const)('%s', (id, told) => {
    expect(outcomeLabel(id, 'nl')).toBe(told);
  });

  it('is said of every main outcome whose number does not say it', () => {
    const bare = MAIN_OBSERVABLES.filter((id) => outcomeLabel(id, 'nl') === observable(id).label.nl);
    expect(bare.map((id) => observable(id).unit)).toEqual(['share']);
  });

  it('says of every flow over which time', () => {
    const flows = observableIds.filter((id) => observable(id).kind === 'flow');
    for (const id of flows) expect(outcomeLabel(id, 'en')).toMatch(/in 12 months\)$/);
  });
});
