/** A ranking as it is told: every candidate with place and reason or with the refusal, what was assumed, and what the documents leave open. */
import { present } from '../base/must.ts';
import { type Text, text } from '../base/text.ts';
import { measureFind } from '../measures/catalogue.ts';
import type { OpenPoint } from '../measures/measure.ts';
import { type PlaceReason, placeReason, refusalReason } from './place-reason.ts';
import type { PriorityLine } from './priority-line.ts';
import type { Ranking } from './rank.ts';
import { urgencyGrounds } from './urgency-ground.ts';

export interface Told {
  readonly home: string;
  readonly ordinance: { readonly name: string; readonly municipality: string; readonly example: boolean };
  readonly on: string;
  readonly line: PriorityLine;
  readonly binding: string;
  readonly counts: { readonly ranked: number; readonly refused: number };
  /** The first places, and of the refused the first by id: as many as were asked for. */
  readonly ranked: readonly { readonly place: number; readonly candidate: string; readonly reason: PlaceReason }[];
  readonly refused: readonly { readonly candidate: string; readonly reason: PlaceReason }[];
  /** Every urgency group of the ordinance, and whether its ground may count for this home on this day. */
  readonly grounds: readonly {
    readonly group: string;
    readonly title: Text;
    readonly lawful: boolean;
    readonly article: string;
    readonly why: Text;
  }[];
  readonly notices: readonly Text[];
  readonly open: readonly OpenPoint[];
}

export function told(ranking: Ranking, line: PriorityLine, most: number): Told {
  const { rules, candidates, order, standing } = ranking;
  const { ordinance } = rules;
  const out = Array.from(standing.keys()).filter((row) => standing[row] < 0);
  return {
    home: rules.home.id,
    ordinance: { name: ordinance.name, municipality: ordinance.municipality, example: ordinance.example },
    on: rules.on,
    line,
    binding: rules.tier,
    counts: { ranked: order.length, refused: out.length },
    ranked: Array.from(order.subarray(0, most), (row, at) => ({
      place: at + 1,
      candidate: candidates.id[row],
      reason: placeReason(ranking, at),
    })),
    refused: out
      .sort((a, b) => (candidates.id[a] < candidates.id[b] ? -1 : 1))
      .slice(0, most)
      .map((row) => ({ candidate: candidates.id[row], reason: refusalReason(ranking, row) })),
    grounds: ordinance.urgentie.map(({ id, ground }, bit) => ({ group: id, title: urgencyGrounds[ground], ...rules.grounds[bit] })),
    notices: notices(ranking, line),
    open: line.kind === 'huidig-recht' ? [] : present(measureFind('verbod-op-voorrang'), 'verbod-op-voorrang').open,
  };
}

/** Half of the share of art. 14 in the text of October 2015; what holds now was not read. */
const KERN_MAX_2015 = 25;

const BINDING_NOT_READ = text(
  'Aanname: art. 14 (binding) geldt zoals in oktober 2015, hoogstens de helft en een kwart voor de kern. De tekst na de wijziging van 2024 is niet gelezen.',
  'Assumption: art. 14 (local binding) holds as in October 2015, half at most and a quarter for the kern. The text after the change of 2024 was not read.',
);

function notices({ rules }: Ranking, line: PriorityLine): Text[] {
  const { ordinance, home } = rules;
  const found: Text[] = [];
  if (ordinance.example)
    found.push(text('Voorbeeld: gemeente en verordening zijn verzonnen.', 'Example: municipality and ordinance are made up.'));
  if (line.kind === '36831')
    found.push(
      text(
        `Aanname: wetsvoorstel 36831 treedt in werking op ${line.inForce}. Het is geen wet.`,
        `Assumption: bill 36831 enters into force on ${line.inForce}. It is not law.`,
      ),
    );
  if (line.kind === 'convenant-2026')
    found.push(
      line.sufficientOn === null
        ? text(
            'Aanname: er is nog niet genoeg andere huisvesting, dus geen verbod.',
            'Assumption: there is not yet enough other housing, so no ban.',
          )
        : text(
            `Aanname: vanaf ${line.sufficientOn} is er genoeg andere huisvesting en geldt het verbod, met de inhoud van 36831.`,
            `Assumption: from ${line.sufficientOn} there is enough other housing and the ban holds, with the content of 36831.`,
          ),
    );
  if (ordinance.binding !== null) found.push(BINDING_NOT_READ);
  if ((ordinance.binding?.kern ?? 0) > KERN_MAX_2015)
    found.push(
      text(
        'Meer dan een kwart van de woningen voor de kern: de tekst van art. 14 van oktober 2015 staat dat niet toe; de tekst van nu is niet gelezen.',
        'More than a quarter of the homes for the kern: art. 14 in its text of October 2015 does not allow that; the text of now was not read.',
      ),
    );
  if (ordinance.binding !== null && home.turn?.kind === 'tier')
    found.push(
      text(
        'De woning zegt zelf of binding telt. Of het deel van art. 14 zo klopt, moet de gemeente bijhouden.',
        'The home itself says whether binding counts. Whether the share of art. 14 is kept is for the municipality to track.',
      ),
    );
  return found;
}
