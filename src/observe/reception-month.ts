/** What follows from the stocks at the end of a month: places, cost, moves, and what they mean for children. */
import type { MonthEnd } from '../chain/event.ts';
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

/** Persons in reception at the end of a month. */
export interface ReceptionStocks {
  readonly occupancy: number;
  readonly statusHolders: number;
  readonly children: number;
  readonly ofSchoolAge: number;
  /** Median months that children have been there; NaN without children. */
  readonly childrenStay: number;
  /** With a permit of more than fourteen weeks. */
  readonly waitingLong: number;
}

export function receptionMonth(tables: Tables, settings: Settings, e: MonthEnd, stocks: ReceptionStocks): void {
  const { national: n } = tables;
  const { reception: r } = settings;
  const t = e.month;
  const { occupancy } = stocks;
  const emergency = Math.max(0, Math.round(occupancy - e.regularPlaces * r.usableShare));
  const regular = occupancy - emergency;
  n['opvang.bezetting'][t] = occupancy;
  n['opvang.statushouders'][t] = stocks.statusHolders;
  n['opvang.kinderen'][t] = stocks.children;
  n['opvang.noodopvang'][t] = emergency;
  n['opvang.tekort'][t] = Number.isNaN(e.emergencyPlaces) ? NaN : Math.max(0, emergency - Math.round(e.emergencyPlaces * r.usableShare));
  n['opvang.kosten'][t] = regular * r.regularCost + emergency * r.emergencyCost;
  n['opvang.omgeklapt'][t] = e.converted;
  const moves = regular * r.movesRegular + emergency * r.movesEmergency;
  n['opvang.verhuizingen'][t] = moves;
  n['kinderen.schoolwisselingen'][t] = occupancy === 0 ? 0 : (moves * stocks.ofSchoolAge) / occupancy;
  n['kinderen.verblijfsduur.mediaan'][t] = stocks.childrenStay;
  n['uitstroom.wachttijd.boven14weken'][t] = stocks.waitingLong;
  n['spreidingswet.tekort'][t] = r.spreidingswetInForce[t] > 0 ? Math.max(0, r.spreidingswetTarget - e.regularPlaces) : NaN;
  n['gezinnen.gescheiden'][t] = e.familiesApart;
  n['wonen.grotegezinnen.wachtend'][t] = e.largeFamiliesWaiting;
}
