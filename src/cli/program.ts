/** All commands of `doorstroom`. */
import { Command } from 'commander';
import { answerCommand } from './answer.ts';
import { backtestCommand } from './backtest.ts';
import { beforeWork } from './before-work.ts';
import { calibrateCommand } from './calibrate.ts';
import { calibrationCommand } from './calibration.ts';
import { coherenceCommand } from './coherence.ts';
import { compareCommand } from './compare.ts';
import { exchangeCommand } from './exchange.ts';
import { figuresCommand } from './figures.ts';
import { grantCommand } from './grant.ts';
import { koppelCommand } from './koppel.ts';
import { measuresCommand } from './measures.ts';
import { mixedCommand } from './mixed.ts';
import type { Ports } from './ports.ts';
import { queueCommand } from './queue.ts';
import { rankCommand } from './rank.ts';
import { taakstellingCommand } from './taakstelling.ts';
import { replayCommand } from './replay.ts';
import { spreadCommand } from './spread.ts';
import { sensitivityCommand } from './sensitivity.ts';
import { simulateCommand } from './simulate.ts';
import { serveCommand, startCommand } from './start.ts';
import { workerCommand } from './worker.ts';

export function programOf(ports: Ports, version: string): Command {
  const program = new Command('doorstroom')
    .description('What does a package of measures do to reception, housing and integration of status holders, in 342 municipalities?')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: ports.out, writeErr: ports.err });
  program.hook('preAction', (_program, command) => {
    beforeWork(command, ports);
  });
  simulateCommand(program, ports);
  replayCommand(program, ports);
  compareCommand(program, ports);
  coherenceCommand(program, ports);
  sensitivityCommand(program, ports);
  answerCommand(program, ports);
  backtestCommand(program, ports);
  calibrateCommand(program, ports);
  calibrationCommand(program, ports);
  taakstellingCommand(program, ports);
  spreadCommand(program, ports);
  koppelCommand(program, ports);
  grantCommand(program, ports);
  mixedCommand(program, ports);
  exchangeCommand(program, ports);
  rankCommand(program, ports);
  figuresCommand(program, ports);
  measuresCommand(program, ports);
  workerCommand(program, ports);
  queueCommand(program, ports);
  startCommand(program, ports);
  serveCommand(program, ports);
  return program;
}
