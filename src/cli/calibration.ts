/** `doorstroom calibration`: how the chain meets the dated points of 2019-2025, with every miss. */
import type { Command } from 'commander';
import { type Posterior, posteriorHolds, type PredictiveRow } from '../ensemble/calibrate.ts';
import { type CalibrationCheck, calibrationChecks, CHECKS_UNTIL } from '../ensemble/calibration-checks.ts';
import { type CalibrationRow, calibrationError, calibrationTable } from '../ensemble/calibration.ts';
import { observable } from '../observe/observable.ts';
import { numberText } from '../figures/number-text.ts';
import type { Ports } from './ports.ts';
import { scenarioRead } from './scenario-read.ts';
import { seedOf, type RunFlags } from './options.ts';
import { tableText } from './table.ts';

export function calibrationCommand(program: Command, ports: Ports): void {
  program
    .command('calibration')
    .description('the fit to history: published, model, miss; 2025 is held out, as are points up to April 2026')
    .option('--seed <n>', 'seed of all chance', '1')
    .option('--json', 'print json')
    .action(async (flags: Pick<RunFlags, 'seed' | 'json'>) => {
      const scenario = { ...scenarioRead('huidig-recht', ports), from: '2019-01', until: CHECKS_UNTIL };
      const job = { scenarios: [scenario], seed: seedOf(flags), fidelity: 'exact' as const, draws: [0], municipalities: false };
      const [[member]] = await ports.executor(1)(job, () => undefined);
      const rows = calibrationTable(member);
      const errors = { fit: calibrationError(rows, false), heldOut: calibrationError(rows, true) };
      const posterior = JSON.parse(ports.posterior()) as Posterior;
      const checks = calibrationChecks(member);
      if (flags.json)
        ports.out(
          `${JSON.stringify({ errors, rows, checks, posterior: { receipt: posterior.receipt, predictive: posterior.predictive } })}\n`,
        );
      else
        ports.out(
          `${tableText(plain(rows))}\n${errorLine(errors)}\n\n${CHECKS_TITLE}\n${tableText(plainChecks(checks))}\n\n${predictiveText(posterior)}\n`,
        );
    });
}

const plain = (rows: readonly CalibrationRow[]): { columns: string[]; rows: string[][] } => ({
  columns: ['Punt', 'datum', 'gepubliceerd', 'model', 'verschil', 'gewicht', ''],
  rows: rows.map((r) => [
    observable(r.observable).label.nl,
    r.date,
    numberText(r.published, 0, 'nl'),
    numberText(r.model, 0, 'nl'),
    `${numberText(r.missShare * 100, 0, 'nl')} %`,
    numberText(r.weight, 2, 'nl'),
    r.heldOut ? 'apart gehouden' : '',
  ]),
});

const CHECKS_TITLE = 'Punten die niet in de aanpassing zaten; na 2025 leest het model geen tellingen meer.';

const plainChecks = (checks: readonly CalibrationCheck[]): { columns: string[]; rows: string[][] } => ({
  columns: ['Punt', 'wanneer', 'gepubliceerd', 'model', 'verschil', 'bron', 'let op'],
  rows: checks.map((c) => [
    observable(c.observable).label.nl,
    c.ahead ? `${c.date} (vooruit)` : c.date,
    numberText(c.published, 0, 'nl'),
    numberText(c.model, 0, 'nl'),
    `${numberText(c.missShare * 100, 0, 'nl')} %`,
    CONFIDENCE[c.confidence],
    c.note.nl,
  ]),
});

const CONFIDENCE: Readonly<Record<CalibrationCheck['confidence'], string>> = {
  official: 'officieel',
  secondary: 'overgenomen',
  press: 'pers',
  derived: 'afgeleid',
  assumption: 'aanname',
};

const errorLine = (errors: { fit: number; heldOut: number }): string =>
  `Gewogen afwijking: ${numberText(errors.fit * 100, 1, 'nl')} % over de punten waarop is gekalibreerd, ${numberText(errors.heldOut * 100, 1, 'nl')} % over de apart gehouden punten.`;

/** What the fitted model says of every point, error of the count and of the model drawn with it. */
function predictiveText(posterior: Posterior): string {
  const { receipt, predictive } = posterior;
  const number = (value: number): string => numberText(value, 0, 'nl');
  const rows = predictive.map((r) => [
    observable(r.observable).label.nl,
    r.date,
    number(r.published),
    number(r.p05),
    number(r.p50),
    number(r.p95),
    r.inside ? '' : 'buiten',
    r.heldOut ? 'apart gehouden' : '',
  ]);
  const within = (heldOut: boolean): string => {
    const part = predictive.filter((row: PredictiveRow) => row.heldOut === heldOut);
    return `${String(part.filter((row) => row.inside).length)} van ${String(part.length)}`;
  };
  const stale = posteriorHolds(posterior) ? '' : ' Punten of ranges zijn daarna veranderd: draai `doorstroom calibrate` opnieuw.';
  return [
    'Na kalibratie door het programma (doorstroom calibrate): de band van 90 % per punt',
    tableText({ columns: ['Punt', 'datum', 'gepubliceerd', '5 %', 'midden', '95 %', '', ''], rows }),
    `In de band: ${within(false)} punten van de fit, ${within(true)} apart gehouden punten.${stale}`,
    `posterior: version ${receipt.version}, seed ${String(receipt.seed)}, figures ${receipt.figuresHash.slice(0, 12)}, ${String(receipt.runs)} runs, ${receipt.hash.slice(0, 12)}`,
  ].join('\n');
}
