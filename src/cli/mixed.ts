/** `doorstroom mixed`: allots the places of a mixed doorstroomlocatie under a guarantee, and tells who is displaced by it. */
import type { Command } from 'commander';
import { cents } from '../base/units.ts';
import { grantTerms } from '../measures/grant.ts';
import { type MixedAccount, mixedAccount } from '../woonruimte/displacement.ts';
import type { Allotment, Shares } from '../woonruimte/mixed-location.ts';
import { euroText, standingText } from './grant-text.ts';
import { mixedEventsRead, sharesRead } from './mixed-read.ts';
import type { Ports } from './ports.ts';
import { tableText } from './table.ts';

interface Options {
  readonly events: string;
  readonly shares: string;
  readonly against: string;
  readonly json?: true;
}

export function mixedCommand(program: Command, ports: Ports): void {
  program
    .command('mixed')
    .description('allot the places of a mixed doorstroomlocatie under a guarantee for status holders and others, and tell who is displaced')
    .requiredOption('--events <file>', 'csv: at,event,id,group,places; event is arrive, withdraw or free')
    .requiredOption('--shares <shares>', 'guaranteed per cents for status holders and for others, e.g. 70/30')
    .option('--against <shares>', 'the rule to compare with; 0/0 is first come, first served', '0/0')
    .option('--json', 'as json')
    .action((options: Options) => {
      const events = mixedEventsRead(ports, options.events);
      const [shares, against] = [sharesRead(options.shares, '--shares'), sharesRead(options.against, '--against')];
      const account = mixedAccount(events, shares, against);
      const funding = fundingOf(account);
      ports.out(
        options.json === true
          ? `${JSON.stringify({ shares, against, ...account, funding }, null, 2)}\n`
          : mixedText(account, shares, against, funding),
      );
    });
}

/** Only the places of status holders are paid by the national government (answer 5); one per household is a lower bound. */
function fundingOf({ groups }: MixedAccount) {
  const { norm } = grantTerms().doorstroom;
  const places = groups.find((each) => each.group === 'statushouder')?.places ?? 0;
  return { places, perDayCents: cents(places * norm.cents), unitCents: norm.cents, source: norm.source, standing: norm.standing };
}

function mixedText(account: MixedAccount, shares: Shares, against: Shares, funding: ReturnType<typeof fundingOf>): string {
  const groups = tableText({
    columns: ['group', 'guaranteed', 'places', `places under ${told(against)}`, 'still waiting', 'furthest behind', 'kept'],
    rows: account.groups.map((each) => [
      each.group,
      `${String(each.share)} %`,
      String(each.places),
      String(each.otherPlaces),
      String(each.waiting),
      `${places(each.furthestBehind)} of a place`,
      each.kept ? 'yes' : 'NO',
    ]),
  });
  const turns = tableText({
    columns: ['place', 'on', 'household', 'group', 'why', `under ${told(against)}`],
    rows: account.allotments.map((each, at) => [
      String(each.turn),
      each.at,
      each.id,
      each.group,
      whyText(each, shares),
      account.otherwise[at] === each.id ? '' : (account.otherwise[at] ?? 'stays open'),
    ]),
  });
  const changes = account.displaced.map(
    (each) => ` ${each.id} (${each.group}): ${each.change}, place ${turn(each.turn)} instead of ${turn(each.otherTurn)}`,
  );
  return `${[groups, turns, `displaced: ${String(account.displaced.length)} households`, ...changes].join('\n')}
funding: ${String(funding.places)} places of status holders × EUR ${euroText(funding.unitCents)} a day each = EUR ${euroText(funding.perDayCents)} a day for one status holder per place [${funding.source}, ${standingText(funding.standing)}]; other places are paid by the municipality
`;
}

const told = (shares: Shares): string =>
  shares.statushouder + shares.overig === 0 ? 'first come' : `${String(shares.statushouder)}/${String(shares.overig)}`;
const turn = (number: number | null): string => (number === null ? 'none' : String(number));
const places = (hundredths: number): string => `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;

function whyText({ group, ground, waiting }: Allotment, shares: Shares): string {
  if (ground === 'guarantee') return `guarantee of ${String(shares[group])} %`;
  if (ground === 'alone') return 'nobody of the other group waits';
  return `waited longest of ${String(waiting.statushouder + waiting.overig)}`;
}
