/** S5, alternatieve systematiek: the promised way to spread and couple status holders once the task is abolished. */
import { text } from '../../base/text.ts';
import { measureDefine } from '../define.ts';
import { alternatieveSystematiekOpen } from './open.ts';

export const alternatieveSystematiek = measureDefine({
  id: 'alternatieve-systematiek',
  systems: ['S5', 'S22'],
  title: text('Alternatieve systematiek voor spreiding en koppeling', 'Alternative system for spreading and coupling'),
  summary: text(
    'Voordat de taakstelling vervalt, moeten Rijk, gemeenten en COA samen een andere manier hebben om statushouders over gemeenten te verdelen en aan een gemeente te koppelen. Zij moet te verantwoorden zijn op vier punten: snelle en goede inburgering, meedoen en werk, uitstroom naar woningen en spreiding over het land (antwoord 3 van 14 november 2025). Er is nog geen ontwerp gepubliceerd.',
    'Before the task lapses, national government, municipalities and COA must together have another way to spread status holders over municipalities and couple them to one. It must be accountable on four points: fast and good integration, participation and work, outflow to homes, and spread over the country (answer 3 of 14 November 2025). No design has been published yet.',
  ),
  grounds: [{ instrument: 'Antwoord aan de Eerste Kamer', article: 'antwoord 3', source: 'kst-36600-xx-p' }],
  history: [
    {
      date: '2025-07-11',
      status: 'announced',
      note: text('Brief over het samenhangend pakket.', 'Letter on the coherent package.'),
      source: 'kst-19637-3457',
    },
    {
      date: '2025-11-14',
      status: 'announced',
      note: text('Toegezegd als voorwaarde voor afschaffing van de taak.', 'Promised as a condition for abolition of the task.'),
      source: 'kst-36600-xx-p',
    },
  ],
  effects: [
    {
      lever: 'alternatief.inzet',
      amount: 'alternatief.voorkomtVerlies',
      ramp: 'alternatief.aanloopMaanden',
      when: 'during',
      explanation: text(
        'Een werkend alternatief voorkomt een deel van het verlies aan inzet als de taak vervalt. Zolang de taak geldt, verandert er niets.',
        'A working alternative prevents part of the loss of effort when the task lapses. As long as the task holds nothing changes.',
      ),
    },
  ],
  open: alternatieveSystematiekOpen,
});
