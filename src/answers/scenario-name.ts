/** How the built-in scenarios and the ends of the ranges are called in answers. */
import { type Text, text } from '../base/text.ts';
import type { End, Pair } from '../ensemble/worlds.ts';

const NAMES: Readonly<Record<string, Text>> = {
  'huidig-recht': text('huidig recht', 'the law as it stands'),
  'samenhangend-pakket': text('samenhangend pakket', 'the coherent package'),
  'pakket-2027': text('pakket vanaf 2027', 'the package from 2027'),
  'convenant-2026': text('convenant 2026', 'the covenant of 2026'),
  'pakket-zonder-alternatief': text('pakket zonder alternatief', 'the package without alternative'),
  'pakket-met-alternatief': text('pakket met werkend alternatief', 'the package with a working alternative'),
  'pakket-zonder-verbod': text('pakket waarvan het verbod is vernietigd', 'the package with the ban annulled'),
  'alleen-verbod': text('alleen het verbod op voorrang', 'only the ban on priority'),
  'meer-woningen': text('meer sociale huurwoningen', 'more social homes'),
  'minder-instroom': text('tienduizend aanvragen minder per jaar', 'ten thousand applications fewer a year'),
  'koppeling-ruil': text('taak met ruil in de provincie', 'task with exchange in the province'),
  'koppeling-verhandelbaar': text('verhandelbare taak', 'tradable task'),
  'koppeling-biedingen': text('biedingen van gemeenten', 'bids by municipalities'),
  'koppeling-uitkomst': text('verdeling naar uitkomst', 'division by outcome'),
  'koppeling-passend': text('wekelijks passend gekoppeld', 'coupled weekly by fit'),
  'koppeling-geprijsd': text('wekelijks gekoppeld met blik vooruit', 'coupled weekly looking ahead'),
  'koppeling-geen': text('geen taak en geen quotum', 'no task and no quota'),
};

/** The name of a built-in scenario in words; a scenario from a file keeps its own name. */
export const scenarioName = (name: string): Text => NAMES[name] ?? text(name, name);

export const pairName = (pair: Pair): Text => {
  const [base, scenario] = [scenarioName(pair.base), scenarioName(pair.scenario)];
  return text(`${scenario.nl} tegenover ${base.nl}`, `${scenario.en} against ${base.en}`);
};

/** The ends of what history cannot tell. */
export const endName: Readonly<Record<End, Text>> = {
  laag: text('ongunstigste aannames', 'least favourable assumptions'),
  midden: text('midden', 'middle'),
  hoog: text('gunstigste aannames', 'most favourable assumptions'),
};
