/** Reception: how many people, how many children and for how long, how many places, moves and cost. */
import type { MonthEnd } from '../chain/event.ts';
import { ADULT_MONTHS, BORN_BEFORE, type Children, SCHOOL_MONTHS } from '../chain/child.ts';
import { inReception, Place } from '../chain/place.ts';
import { PERMITS_BEFORE } from '../chain/status-flows.ts';
import { medianOf } from './histogram.ts';
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

/** Whole months of waiting that are certainly more than fourteen weeks. */
const FOURTEEN_WEEKS = 3;
export class ReceptionTally {
  readonly #tables: Tables;
  readonly #settings: Settings;

  constructor(tables: Tables, settings: Settings) {
    this.#tables = tables;
    this.#settings = settings;
  }

  monthEnd(e: MonthEnd): void {
    const { national: n } = this.#tables;
    const { reception: r, months } = this.#settings;
    const t = e.month;
    const occupancy = occupancyOf(e.stock);
    const usable = e.regularPlaces * r.usableShare;
    const emergency = Math.max(0, Math.round(occupancy - usable));
    const regular = occupancy - emergency;
    n['opvang.bezetting'][t] = occupancy;
    n['opvang.statushouders'][t] = e.stock[Place.waiting];
    n['opvang.kinderen'][t] = ofAge(e.children, t, 0, ADULT_MONTHS);
    n['opvang.noodopvang'][t] = emergency;
    n['opvang.tekort'][t] = Number.isNaN(e.emergencyPlaces) ? NaN : Math.max(0, emergency - Math.round(e.emergencyPlaces * r.usableShare));
    n['opvang.kosten'][t] = regular * r.regularCost + emergency * r.emergencyCost;
    n['opvang.omgeklapt'][t] = e.converted;
    const moves = regular * r.movesRegular + emergency * r.movesEmergency;
    n['opvang.verhuizingen'][t] = moves;
    n['kinderen.schoolwisselingen'][t] = occupancy === 0 ? 0 : (moves * ofAge(e.children, t, SCHOOL_MONTHS, ADULT_MONTHS)) / occupancy;
    const { since, count } = e.children;
    n['kinderen.verblijfsduur.mediaan'][t] = count === 0 ? NaN : t - medianOf(since, 0, months, count);
    n['uitstroom.wachttijd.boven14weken'][t] = permitsBefore(e.waitingByPermit, t - FOURTEEN_WEEKS);
    n['spreidingswet.tekort'][t] = r.spreidingswetInForce[t] > 0 ? Math.max(0, r.spreidingswetTarget - e.regularPlaces) : NaN;
    n['gezinnen.gescheiden'][t] = e.familiesApart;
    n['wonen.grotegezinnen.wachtend'][t] = e.largeFamiliesWaiting;
  }
}

/** Children who are at least `from` and less than `until` months old in `month`. */
function ofAge({ births }: Children, month: number, from: number, until: number): number {
  let count = 0;
  for (let birth = month - until + 1; birth <= month - from; birth++) count += births[birth + BORN_BEFORE];
  return count;
}

function occupancyOf(stock: Float64Array): number {
  let persons = 0;
  for (let place = 0; place < stock.length; place++) if (inReception(place)) persons += stock[place];
  return persons;
}

/** Status holders in reception whose permit is of a month before `month`. */
function permitsBefore(waitingByPermit: Float64Array, month: number): number {
  let persons = 0;
  for (let cohort = 0; cohort < month + PERMITS_BEFORE; cohort++) persons += waitingByPermit[cohort];
  return persons;
}
