/** An exchange as a person reads it in a terminal: goals with their proof first, then the chains, then who goes on waiting. */
import type { GoalResult } from '../woonruimte/exchange.ts';
import type { ExchangeResult } from './exchange.ts';
import { tableText } from './table.ts';

const SHOWN = 10;

const LABEL: Readonly<Record<GoalResult['goal'], string>> = {
  floors: 'before all: promises to regions kept',
  children: '1 child-days in reception ended',
  waiting: '2 household-days of waiting ended',
  ties: '3 ties with school, work, region honoured',
  moves: '4 households that leave a home they rent',
};

export function exchangeText(result: ExchangeResult): string {
  const { chains, unmatched, timing } = result;
  const goals = tableText({
    columns: [`exchange on ${result.on}`, 'nobody moves', 'value', 'at most possible', 'proof'],
    rows: result.goals.map((goal) => [
      LABEL[goal.goal],
      ...[goal.before, goal.value, goal.bound].map((n) => shown(goal, n)),
      proofOf(goal),
    ]),
  });
  const counts = `${String(result.households)} households, ${String(result.homes)} homes, ${String(result.options)} possible moves: ${String(result.placements.length)} move, ${String(result.moves)} of them out of a home they rent; ${String(unmatched.length)} wait on.`;
  const floors = result.floors.map(({ text }) => text.en);
  const lines = [...chains]
    .sort((a, b) => b.steps.length - a.steps.length)
    .slice(0, SHOWN)
    .map(({ text }) => text.en);
  const waits = unmatched.slice(0, SHOWN).map(({ household, text }) => `${household} waits on: ${text.nl}`);
  const all = chains.length > SHOWN || unmatched.length > SHOWN ? '\nEverything: --json.' : '';
  return `${goals}\n${counts}\n${[...floors, ...lines, ...waits].join('\n')}\nread ${String(timing.readMs)} ms, solved ${String(timing.solveMs)} ms${all}\n`;
}

/** Moves are counted below nothing inside, and shown as what they are. */
const shown = ({ goal }: GoalResult, n: number): string => String(goal === 'moves' ? 0 - n : n);
const proofOf = ({ proven, value, bound }: GoalResult): string => (proven ? 'equal: proven' : `not proven, gap ${String(bound - value)}`);
