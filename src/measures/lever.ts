/**
 * The levers: every way in which a measure can move the chain. Each is one value per month; measures set them, the chain reads them,
 * and nothing else passes between the two. `combine` says what happens when several measures move the same lever.
 */
import type { Text } from '../base/text.ts';
import type { Unit } from '../figures/figure.ts';

export interface Lever {
  readonly label: Text;
  readonly unit: Unit;
  /** Value when no measure touches it. */
  readonly neutral: number;
  /** 'replace' is for one measure only; the others give the same value in any order of measures. */
  readonly combine: 'replace' | 'multiply' | 'add' | 'highest';
}

const lever = (nl: string, en: string, unit: Unit, neutral: number, combine: Lever['combine']): Lever => ({
  label: { nl, en },
  unit,
  neutral,
  combine,
});

export const levers = {
  'voorrang.alleenstaand': lever(
    'deel van de huidige toewijzing aan alleenstaande statushouders dat overblijft',
    'share of current lettings to single status holders that remains',
    'factor',
    1,
    'multiply',
  ),
  'voorrang.gezin': lever(
    'deel van de huidige toewijzing aan statushoudersgezinnen dat overblijft',
    'share of current lettings to status-holder families that remains',
    'factor',
    1,
    'multiply',
  ),
  'taakstelling.actief': lever(
    'er geldt een huisvestingstaakstelling (1 = ja)',
    'a housing task is in force (1 = yes)',
    'count',
    0,
    'replace',
  ),
  'taakstelling.inzet': lever(
    'deel van de huidige gemeentelijke inzet dat overblijft zonder taakstelling of alternatief',
    'share of current municipal effort that remains without task or alternative',
    'factor',
    1,
    'multiply',
  ),
  'alternatief.inzet': lever(
    'deel van het inzetverlies dat een alternatieve systematiek voorkomt',
    'share of the loss of effort that an alternative system prevents',
    'share',
    0,
    'replace',
  ),
  'instroom.factor': lever('factor op eerste asielaanvragen', 'factor on first asylum applications', 'factor', 1, 'multiply'),
  'procedure.capaciteit': lever('factor op het aantal beslissingen van de IND', 'factor on decisions by the IND', 'factor', 1, 'multiply'),
  'inwilliging.factor': lever('factor op het inwilligingspercentage', 'factor on the grant rate', 'factor', 1, 'multiply'),
  'nareis.wachttijdB': lever(
    'wachttijd voor nareis bij subsidiaire bescherming',
    'waiting period for family of subsidiary protected',
    'months',
    0,
    'add',
  ),
  'nareis.huisvestingseisB': lever(
    'nareis bij subsidiaire bescherming alleen met eigen woning (1 = ja)',
    'family of subsidiary protected only with own home (1 = yes)',
    'count',
    0,
    'replace',
  ),
  'nareis.inkomensdeelB': lever(
    'deel van de subsidiair beschermden dat aan de inkomenseis voldoet',
    'share of subsidiary protected who meet the income condition',
    'share',
    1,
    'multiply',
  ),
  'nareis.factor': lever('factor op het aantal nareizigers per vergunning', 'factor on family members per permit', 'factor', 1, 'multiply'),
  'spreidingswet.actief': lever('de Spreidingswet geldt (1 = ja)', 'the Spreidingswet is in force (1 = yes)', 'count', 0, 'replace'),
  'spreidingswet.plaatsen': lever(
    'extra reguliere opvangplaatsen per maand',
    'extra regular reception places a month',
    'places/month',
    0,
    'add',
  ),
  'doorstroom.plaatsen': lever(
    'streefaantal plaatsen op doorstroomlocaties',
    'target number of doorstroomlocatie places',
    'places',
    0,
    'add',
  ),
  'doorstroom.aandeelOverig': lever(
    'deel van de plaatsen op doorstroomlocaties voor andere woningzoekenden',
    'share of doorstroomlocatie places for other seekers',
    'share',
    0,
    'highest',
  ),
  'harplus.regulier': lever(
    'extra uitstroom naar gewone of gedeelde woonruimte door HAR+',
    'extra outflow to regular or shared homes by HAR+',
    'persons/month',
    0,
    'add',
  ),
  'harplus.tijdelijk': lever('plaatsen tijdelijk onderdak met HAR+', 'places in temporary accommodation with HAR+', 'places', 0, 'add'),
  'flex.woningen': lever('flexwoningen die per jaar beschikbaar komen', 'flex homes becoming available a year', 'homes/year', 0, 'add'),
  'woningdelen.plekken': lever(
    'extra gedeelde woonplekken voor statushouders',
    'extra shared dwellings for status holders',
    'persons/month',
    0,
    'add',
  ),
  'eigen.factor': lever(
    'factor op statushouders die zelf woonruimte vinden',
    'factor on status holders who find a home themselves',
    'factor',
    1,
    'multiply',
  ),
  'omklappen.plaatsen': lever(
    'opvangplaatsen die per maand woonruimte worden',
    'reception places turned into housing a month',
    'places/month',
    0,
    'add',
  ),
  'groteGezinnen.extraWoningen': lever(
    'extra grote woningen per jaar voor grote gezinnen door landelijke verdeling',
    'extra large homes a year for large families by national allotment',
    'homes/year',
    0,
    'add',
  ),
  'woningen.extra': lever(
    'extra vrijkomende sociale huurwoningen per jaar',
    'extra social homes becoming available a year',
    'homes/year',
    0,
    'add',
  ),
  'integratie.werkfactor': lever('factor op de kans op werk', 'factor on the chance of work', 'factor', 1, 'multiply'),
  'integratie.startversnelling': lever(
    'maanden eerder beginnen met inburgeren',
    'months by which integration starts earlier',
    'months',
    0,
    'add',
  ),
} as const satisfies Record<string, Lever>;

export type LeverId = keyof typeof levers;
export const leverIds = Object.keys(levers) as readonly LeverId[];
