/** Tables and receipts as a person reads them in a terminal. */
import Table from 'cli-table3';
import type { Receipt } from '../ensemble/result.ts';
import { tablesFitted } from './table-fit.ts';

export interface PlainTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** At most 100 columns wide as far as its words allow; what is wider becomes more tables, one under the other. */
export const tableText = (table: PlainTable): string => tablesFitted(table).map(drawn).join('\n');

function drawn(table: PlainTable): string {
  const plain = new Table({
    head: [...table.columns],
    style: { head: [], border: [] },
    colAligns: table.columns.map((_, i) => (i === 0 ? 'left' : 'right')),
  });
  for (const row of table.rows) plain.push([...row]);
  return plain.toString();
}

export const receiptLine = (r: Receipt): string =>
  `receipt: version ${r.version}, seed ${String(r.seed)}, draws ${String(r.draws)},${r.fidelity === undefined ? '' : ` fidelity ${r.fidelity},`}${r.posterior === undefined ? '' : ` posterior ${r.posterior.slice(0, 12)},`} figures ${r.figuresHash.slice(0, 12)}, scenario ${r.scenarioHash.slice(0, 12)}, result ${r.resultHash.slice(0, 12)}`;
