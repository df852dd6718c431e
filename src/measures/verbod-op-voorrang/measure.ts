/** S3, verbod op voorrang: no priority for a home because of the residence status (bill 36831). */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { verbodOpVoorrangHistory } from './history.ts';
import { verbodOpVoorrangOpen } from './open.ts';

export const verbodOpVoorrang = measureDefine({
  id: 'verbod-op-voorrang',
  systems: ['S3', 'S16'],
  title: text('Verbod op voorrang', 'Ban on priority'),
  summary: text(
    'Een gemeente mag statushouders geen voorrang op een sociale huurwoning meer geven omdat zij statushouder zijn. Urgentie op een andere grond, die ook voor anderen geldt, blijft mogelijk; dat is vooral van belang voor gezinnen met kinderen. In het eerste jaar mag voorrang nog voor kamers en gedeelde woningen, dus vooral voor alleenstaanden. De brief van 20 maart 2026 wil het verbod pas als er genoeg andere huisvesting is.',
    'A municipality may no longer give status holders priority for social housing because they are status holders. Urgency on another ground, open to others too, remains possible; that matters most for families with children. In the first year priority is still allowed for rooms and shared homes, so mostly for singles. The letter of 20 March 2026 wants the ban only once there is enough other housing.',
  ),
  grounds: [
    { instrument: 'Huisvestingswet 2014', article: 'art. 12 (urgentie in de huisvestingsverordening)', source: 'huisvestingswet-2014' },
    { instrument: 'Wetsvoorstel 36831', article: 'verbod en overgangsrecht', source: 'kst-36831' },
    { instrument: 'Brief VRO van 20 maart 2026', article: 'nieuw wetsvoorstel en convenant', source: 'brief-vro-2026-03-20' },
  ],
  history: verbodOpVoorrangHistory,
  transition: text(
    'Eén jaar na de inwerkingtreding mag voorrang voor kamers en gedeelde woningen nog. Voor gezinnen is er geen overgangsjaar, wel urgentie op andere gronden.',
    'For one year after entry into force priority for rooms and shared homes is still allowed. Families have no transition year, but urgency on other grounds.',
  ),
  effects: [
    {
      lever: 'voorrang.alleenstaand',
      amount: 'verbod.aandeelAlleenstaandOvergang',
      endAfter: 'verbodOpVoorrang.overgang.maanden',
      when: 'during',
      explanation: text(
        'In het overgangsjaar krijgen alleenstaanden nog voorrang voor kamers en gedeelde woningen.',
        'In the transition year singles still have priority for rooms and shared homes.',
      ),
    },
    {
      lever: 'voorrang.alleenstaand',
      amount: 'verbod.aandeelNaVerbod',
      startAfter: 'verbodOpVoorrang.overgang.maanden',
      when: 'during',
      explanation: text(
        'Na het overgangsjaar blijft voor alleenstaanden over wat zonder voorrang op status lukt.',
        'After the transition year singles keep what works without priority on status.',
      ),
    },
    {
      lever: 'voorrang.gezin',
      amount: 'verbod.aandeelNaVerbod',
      when: 'during',
      explanation: text(
        'Gezinnen houden vanaf de eerste dag alleen inschrijftijd en urgentie op andere gronden.',
        'From the first day families keep only registration time and urgency on other grounds.',
      ),
    },
  ],
  open: verbodOpVoorrangOpen,
});
