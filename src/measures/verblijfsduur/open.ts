/** What is not known about the effect of shorter permits on participation. */
import { text } from '../../base/text.ts';
import type { OpenPoint } from '../measure.ts';

export const verblijfsduurOpen: readonly OpenPoint[] = [
  {
    point: text(
      'In Nederland is het effect van kortere vergunningen op werk niet gemeten; het bewijs komt uit Denemarken en gaat over eisen voor permanent verblijf.',
      'In the Netherlands the effect of shorter permits on work was not measured; the evidence is Danish and about conditions for permanent residence.',
    ),
    meanwhile: text('Een factor van 0,69 tot 1,02 op de kans op werk.', 'A factor of 0.69 to 1.02 on the chance of work.'),
    source: 'arendt-dustmann-ku-2025',
  },
  {
    point: text(
      'Het kabinet erkent dat onzekerheid nadelig kan zijn, en noemt de Actieagenda Integratie als tegenwicht, zonder maat.',
      'The cabinet acknowledges that uncertainty may be harmful and names the Actieagenda Integratie as a counterweight, without a measure.',
    ),
    meanwhile: text('De Actieagenda heeft geen eigen effect in het model.', 'The Actieagenda has no effect of its own in the model.'),
    source: 'kst-36600-xx-p',
  },
  {
    point: text(
      'Hoeveel vergunningen na een herbeoordeling worden ingetrokken, is niet bekend.',
      'How many permits are withdrawn after a new assessment is not known.',
    ),
    meanwhile: text('Niemand verliest in het model een vergunning.', 'Nobody loses a permit in the model.'),
    source: 'wetgevingsmonitor-2026-09',
  },
];
