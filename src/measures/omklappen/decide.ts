/** S11: converting reception into housing. No scheme was published, so no amount can be computed; the places do move in both ledgers. */
import { text } from '../../base/text.ts';
import { cents } from '../../base/units.ts';
import type { OmklappenApplication } from '../grant-application.ts';
import type { Decision } from '../grant-decision.ts';
import { reasonableTerm } from '../grant/term.ts';
import { omklappenOpen } from './open.ts';

export function decideOmklappen({ id, municipality, received, from, receptionPlaces, housingPlaces }: OmklappenApplication): Decision {
  return {
    scheme: 'omklappen',
    id,
    municipality,
    received,
    lines: [],
    amountCents: cents(0),
    conditions: [],
    decidedBefore: reasonableTerm(received),
    missing: [
      {
        what: text(
          'De doelgroepflexibele regeling: bedrag, voor wie en hoe lang. Genoemd in antwoord 3, niet gepubliceerd.',
          'The doelgroepflexibele regeling: amount, for whom and how long. Named in answer 3, not published.',
        ),
        claimedCents: null,
        source: 'kst-36600-xx-p',
      },
    ],
    unsettled: [...omklappenOpen.slice(0, 1), LOST],
    outcome: 'not-computable',
    places: [
      { ledger: 'opvang', places: -receptionPlaces, from },
      { ledger: 'wonen', places: housingPlaces, from },
    ],
  };
}

const LOST = {
  point: text(
    'Eigen slaapkamers kunnen plaatsen kosten: er kunnen minder woonplekken zijn dan er opvangplaatsen waren.',
    'Bedrooms of one’s own can cost places: there can be fewer places to live than there were in reception.',
  ),
  meanwhile: text(
    'De aanvraag noemt beide aantallen; het verschil verdwijnt uit beide boeken.',
    'The application names both numbers; the difference leaves both ledgers.',
  ),
};
