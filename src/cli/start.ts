/** `doorstroom start`, what `npm start` runs: the table that answers the paper, then the workbench. */
import type { Command } from 'commander';
import { comparisonRun, comparisonText } from './compare.ts';
import { wholeNumber } from './options.ts';
import type { Ports } from './ports.ts';

const PORT = '4040';
const PORT_MAX = 65_000;
/** Enough for a first band within seconds; the workbench and `compare --draws` go on from there. */
const DRAWS = '12';

export function startCommand(program: Command, ports: Ports): void {
  program
    .command('start')
    .description('prints what the package does, then serves the workbench')
    .option('--port <n>', 'port of the workbench', PORT)
    .action(async (flags: { port: string }) => {
      const port = wholeNumber(flags.port, '--port', 1, PORT_MAX);
      ports.out('Wat doet het samenhangend pakket, tegenover de wet zoals die geldt, voor 342 gemeenten samen?\n');
      const comparison = await comparisonRun('huidig-recht', 'samenhangend-pakket', { draws: DRAWS, seed: '1', workers: '2' }, ports);
      ports.out(comparisonText(comparison));
      ports.out(CAVEAT);
      ports.out(`Werkbank: ${await ports.serve(port)}\n`);
    });
}

const CAVEAT = `Geen voorspelling: banden over ${DRAWS} trekkingen, waarin elke aanname binnen haar bereik beweegt.
Elk getal is te herleiden: doorstroom figures list, doorstroom measures list, doorstroom answer 6c.
`;

export function serveCommand(program: Command, ports: Ports): void {
  program
    .command('serve')
    .description('serves the workbench')
    .option('--port <n>', 'port of the workbench', PORT)
    .action(async (flags: { port: string }) => {
      ports.out(`Werkbank: ${await ports.serve(wholeNumber(flags.port, '--port', 1, PORT_MAX))}\n`);
    });
}
