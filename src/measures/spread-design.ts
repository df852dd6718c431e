/** S5 and S22: the candidate designs for spreading status holders over municipalities, each with its legal instrument, money and enforcement. */
import { type Text, text } from '../base/text.ts';

export const SPREAD_DESIGNS = ['proportioneel', 'gezamenlijke-ruil', 'verhandelbaar', 'biedingen', 'uitkomst-in-banden', 'geen'] as const;
export type SpreadDesignId = (typeof SPREAD_DESIGNS)[number];

/** Whether a part of a design is law, was announced, or is only worked out here so that it can be compared. */
export type Standing = 'in-force' | 'announced' | 'thought-through-here';

export interface Secured {
  readonly text: Text;
  readonly standing: Standing;
}

export interface SpreadDesign {
  readonly id: SpreadDesignId;
  readonly title: Text;
  /** How the national number becomes a quota per municipality. */
  readonly rule: Text;
  /** What the quota follows: inhabitants, room by own effort, inhabitants weighed by outcome, or no quota at all. */
  readonly key: 'inwoners' | 'ruimte' | 'uitkomst' | 'geen';
  /** What was not coupled in one half-year adds to the next. */
  readonly carryOver: boolean;
  /** Who may take over quota from whom. */
  readonly exchange: 'geen' | 'provincie' | 'land';
  readonly instrument: Secured;
  readonly money: Secured;
  readonly enforcement: Secured;
  /** What the design leaves open and the model therefore assumes. */
  readonly open: Text;
  readonly sources: readonly string[];
}

const law = (nl: string, en: string): Secured => ({ text: text(nl, en), standing: 'in-force' });
const thought = (nl: string, en: string): Secured => ({ text: text(nl, en), standing: 'thought-through-here' });

const SUPERVISION = law(
  'Toezicht door de provincie, tot en met overnemen van de taak.',
  'Supervision by the province, up to taking over the task.',
);

export const spreadDesigns: Readonly<Record<SpreadDesignId, SpreadDesign>> = {
  proportioneel: {
    id: 'proportioneel',
    title: text('Taak naar inwoners', 'Task by inhabitants'),
    rule: text(
      'Elke gemeente krijgt een deel naar haar inwoners; wat niet lukt, telt mee in het volgende halfjaar.',
      'Every municipality gets a part by its inhabitants; what is not done counts in the next half-year.',
    ),
    key: 'inwoners',
    carryOver: true,
    exchange: 'geen',
    instrument: law('Huisvestingswet 2014, art. 28 en 29.', 'Housing act 2014, arts. 28 and 29.'),
    money: law('Geen eigen geld.', 'No money of its own.'),
    enforcement: SUPERVISION,
    open: text(
      'Artikel 29 zegt niets over achterstand; overdracht is praktijk.',
      'Article 29 says nothing about backlog; carrying it over is practice.',
    ),
    sources: ['huisvestingswet-2014', 'abrvs-2018-2647'],
  },
  'gezamenlijke-ruil': {
    id: 'gezamenlijke-ruil',
    title: text('Taak naar inwoners, met ruil in de provincie', 'Task by inhabitants, exchanged within the province'),
    rule: text(
      'Gemeenten in een provincie veranderen samen hun taken: wie ruimte over heeft, neemt over. De som blijft gelijk.',
      'Municipalities in a province change their tasks together: who has room to spare takes over. The sum stays.',
    ),
    key: 'inwoners',
    carryOver: true,
    exchange: 'provincie',
    instrument: law('Huisvestingswet 2014, art. 29 lid 2.', 'Housing act 2014, art. 29(2).'),
    money: thought('Zonder betaling tussen gemeenten.', 'Without payment between municipalities.'),
    enforcement: SUPERVISION,
    open: text(
      'De wet noemt geen gebied en geen grens aan de ruil. Hier: binnen de provincie, hoogstens een deel van de taak.',
      'The law names no area and no limit to the exchange. Here: within the province, at most a part of the task.',
    ),
    sources: ['huisvestingswet-2014'],
  },
  verhandelbaar: {
    id: 'verhandelbaar',
    title: text('Verhandelbare taak', 'Tradable task'),
    rule: text(
      'Elke gemeente krijgt een taak naar inwoners en mag een deel tegen betaling door een andere laten doen, in het hele land.',
      'Every municipality gets a task by inhabitants and may have another do a part for payment, in the whole country.',
    ),
    key: 'inwoners',
    carryOver: true,
    exchange: 'land',
    instrument: thought(
      'Wijziging van art. 29 lid 2 van de Huisvestingswet: ruil tegen betaling, met een grens per gemeente.',
      'Amendment of art. 29(2) of the housing act: exchange for payment, with a limit per municipality.',
    ),
    money: thought(
      'Gemeenten betalen elkaar; geen geld van het Rijk. De prijs volgt uit de handel en is niet berekend.',
      'Municipalities pay each other; no money of the state. The price follows from trade and is not computed.',
    ),
    enforcement: SUPERVISION,
    open: text(
      'Of gemeenten op prijs reageren is niet bekend. Hier ruilt wie ruimte tekort komt met wie ruimte over heeft.',
      'Whether municipalities respond to a price is not known. Here those short of room trade with those with room to spare.',
    ),
    sources: [],
  },
  biedingen: {
    id: 'biedingen',
    title: text('Biedingen van gemeenten', 'Bids by municipalities'),
    rule: text(
      'Gemeenten bieden plaatsen aan waar zij ruimte hebben. Wat niemand biedt, wordt naar inwoners verdeeld.',
      'Municipalities offer places where they have room. What nobody offers is divided by inhabitants.',
    ),
    key: 'ruimte',
    carryOver: false,
    exchange: 'geen',
    instrument: thought(
      'Bestuursakkoord over biedingen; voor de rest een verdeelbesluit met grondslag in de wet.',
      'Administrative agreement on bids; for the rest a division with a basis in law.',
    ),
    money: thought('Een bedrag per geboden plaats; niet vastgesteld.', 'An amount per offered place; not set.'),
    enforcement: thought('Alleen de rest is afdwingbaar.', 'Only the rest can be enforced.'),
    open: text(
      'Wat gemeenten zonder plicht bieden, is niet bekend. Hier bieden zij wat zij met hun inzet van dat moment binnen een jaar kunnen huisvesten.',
      'What municipalities offer without duty is not known. Here they offer what they can house within a year with their effort of that time.',
    ),
    sources: [],
  },
  'uitkomst-in-banden': {
    id: 'uitkomst-in-banden',
    title: text('Naar uitkomst, binnen banden', 'By outcome, within bands'),
    rule: text(
      'Meer mensen naar gebieden waar meedoen vaker lukt, maar elke gemeente blijft binnen een band rond haar deel naar inwoners.',
      'More people to areas where participation succeeds more often, but every municipality stays within a band around its part by inhabitants.',
    ),
    key: 'uitkomst',
    carryOver: true,
    exchange: 'geen',
    instrument: thought(
      'Wijziging van art. 29 lid 1 van de Huisvestingswet: een tweede factor in de sleutel, met onder- en bovengrens.',
      'Amendment of art. 29(1) of the housing act: a second factor in the key, with a lower and upper limit.',
    ),
    money: thought('Geen eigen geld.', 'No money of its own.'),
    enforcement: SUPERVISION,
    open: text(
      'Welke gebieden beter zijn, is per gebied niet bekend: elke trekking loot een andere volgorde van provincies.',
      'Which areas do better is not known by area: every draw takes another order of provinces.',
    ),
    sources: ['cpb-2018'],
  },
  geen: {
    id: 'geen',
    title: text('Geen quotum', 'No quota'),
    rule: text('Koppeling naar inwoners, zonder taak.', 'Coupling by inhabitants, without a task.'),
    key: 'geen',
    carryOver: false,
    exchange: 'geen',
    instrument: thought('Geen.', 'None.'),
    money: thought('Geen.', 'None.'),
    enforcement: thought('Geen.', 'None.'),
    open: text('Waar mensen dan heen gaan, is niet bekend. Hier naar inwoners.', 'Where people then go is not known. Here by inhabitants.'),
    sources: [],
  },
};
