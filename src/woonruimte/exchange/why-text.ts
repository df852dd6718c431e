/** Why somebody goes on waiting, in both languages. */
import { type Text, text } from '../../base/text.ts';
import type { Obstacle } from './fit.ts';
import type { GoalName } from './goals.ts';
import type { Reason, Why } from './why.ts';

export function whyText({ reason, without }: Why): Text {
  const parts = [reasonText(reason), ...without.filter(({ outcome }) => outcome === 'housed').map(({ obstacle }) => WITHOUT[obstacle])];
  return text(parts.map(({ nl }) => nl).join(' '), parts.map(({ en }) => en).join(' '));
}

function reasonText(reason: Reason): Text {
  switch (reason.kind) {
    case 'size':
      return sizeText(reason.persons, reason.largest);
    case 'obstacle':
      return obstacleText(reason.obstacle, reason.homes);
    case 'occupied':
      return text(
        `Passende woningen: ${String(reason.homes)}. Daar wonen huishoudens die nergens anders heen kunnen.`,
        `Homes that fit: ${String(reason.homes)}. Households live there that have nowhere else to go.`,
      );
    case 'others':
      return othersText(reason);
    case 'equal':
      return text(
        `Passende woningen: ${String(reason.homes)}. Een ruil waarin dit huishouden er een krijgt, is even goed; de volgorde van id geeft de doorslag.`,
        `Homes that fit: ${String(reason.homes)}. An exchange in which this household gets one is as good; the order of ids decides.`,
      );
    case 'not-examined':
      return text('De tijd was op voordat dit huishouden was bekeken.', 'Time ran out before this household was looked at.');
  }
}

function sizeText(persons: number, largest: number): Text {
  const [nl, en] = largest < persons ? [`; de grootste is voor ${String(largest)}`, `; the largest is for ${String(largest)}`] : ['', ''];
  const [wieNl, wieEn] = persons === 1 ? ['1 persoon', '1 person'] : [`${String(persons)} personen`, `${String(persons)} persons`];
  return text(`Geen andere woning in de ruil is voor ${wieNl}${nl}.`, `No other home in the exchange is for ${wieEn}${en}.`);
}

function obstacleText(obstacle: Obstacle, homes: number): Text {
  const n = String(homes);
  switch (obstacle) {
    case 'accessible':
      return text(
        `Woningen van de goede grootte: ${n}. Geen daarvan is toegankelijk.`,
        `Homes of its size: ${n}. None of them is accessible.`,
      );
    case 'limits':
      return text(
        `Woningen die verder passen: ${n}. Geen daarvan heeft de grootte die het huishouden aanvaardt.`,
        `Homes that fit otherwise: ${n}. None of them has a size that the household accepts.`,
      );
    case 'wishes':
      return text(
        `Woningen die verder passen: ${n}. Geen daarvan ligt waar het huishouden wil wonen.`,
        `Homes that fit otherwise: ${n}. None of them lies where the household wishes to live.`,
      );
  }
}

const UNIT: Readonly<Record<GoalName, Text>> = {
  floors: text('toegezegde woningen', 'promised homes'),
  children: text('kind-dagen in de opvang', 'child-days in reception'),
  waiting: text('dagen wachten', 'days of waiting'),
  ties: text('banden met school, werk of regio', 'ties with school, work or region'),
  moves: text('verhuizingen', 'moves'),
};

const ONE: Readonly<Record<GoalName, Text>> = {
  floors: text('toegezegde woning', 'promised home'),
  children: text('kind-dag in de opvang', 'child-day in reception'),
  waiting: text('dag wachten', 'day of waiting'),
  ties: text('band met school, werk of regio', 'tie with school, work or region'),
  moves: text('verhuizing', 'move'),
};

function othersText({ homes, losers, goal, loss }: Extract<Reason, { kind: 'others' }>): Text {
  const [n, who, cost] = [String(homes), losers.join(', '), String(loss)];
  const unit = (loss === 1 ? ONE : UNIT)[goal];
  return text(
    `Passende woningen: ${n}. Krijgt dit huishouden er een, dan valt ${who} af; per saldo is dat ${cost} ${unit.nl} slechter.`,
    `Homes that fit: ${n}. If this household gets one, ${who} goes without; on balance that is worse by ${cost} ${unit.en}.`,
  );
}

const WITHOUT: Readonly<Record<Obstacle, Text>> = {
  accessible: text(
    'Zou een passende woning toegankelijk worden gemaakt, dan kreeg het er een.',
    'If homes that fit were made accessible, it would get one.',
  ),
  limits: text('Zonder eigen grens aan de grootte kreeg het een woning.', 'Without its own limit on size it would get a home.'),
  wishes: text('Zonder wens over de plaats kreeg het een woning.', 'Without its wish of place it would get a home.'),
};
