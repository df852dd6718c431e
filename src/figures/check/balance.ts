/** Published series agree with themselves: the taakstelling carries its balance over, parts of grants and inflow fit their totals. */
import { type Book, error, type Finding, note, valueIn } from './finding.ts';

/**
 * Persons by which a published task may differ from net task and earlier balance: municipalities report late changes, up to 117 persons
 * in the table of 2019-2024. Within it a difference is a note, beyond it an error.
 */
const LATE_CHANGES = 150;

/** Task including balance = net task - earlier balance; balance at the end = realised - task including balance. */
export function taakstellingBalances(book: Book): readonly Finding[] {
  const halves = book.figures.flatMap((figure) => /^taakstelling\.metSaldo\.(.+)$/.exec(figure.key)?.[1] ?? []);
  return halves.flatMap((half) => {
    const part = (name: string, of: string): number | undefined => valueIn(book, `taakstelling.${name}.${of}`);
    const task = part('metSaldo', half);
    return [
      ...differ(
        `taakstelling.metSaldo.${half}`,
        task,
        minus(part('netto', half), part('eindsaldo', halfBefore(half))),
        'net task and earlier balance',
      ),
      ...differ(`taakstelling.eindsaldo.${half}`, part('eindsaldo', half), minus(part('gerealiseerd', half), task), 'realised and task'),
    ];
  });
}

/** Grants by kind add up to their total. */
export function grantsAddUp(book: Book): readonly Finding[] {
  return yearsOf(book, 'vergunningen.vluchteling').flatMap((year) => {
    const parts = ['vluchteling', 'subsidiair', 'humanitair'].map((kind) => valueIn(book, `vergunningen.${kind}.${year}`) ?? 0);
    const added = parts.reduce((all, part) => all + part, 0);
    const total = valueIn(book, `vergunningen.totaal.${year}`);
    return total === added
      ? []
      : [error('grants.differ', `vergunningen.totaal.${year}`, `kinds add up to ${String(added)}, not ${String(total)}`)];
  });
}

/** Seven nationalities are never more than the whole country, save for the rounding of 84 values to 5. */
export function sevenWithinWhole(book: Book): readonly Finding[] {
  return ['eerste', 'nareis'].flatMap((kind) =>
    yearsOf(book, `instroom.${kind}`).flatMap((year) => {
      const seven = book.figures
        .filter((figure) => figure.key.startsWith(`instroom.${kind}.zevenNationaliteiten.${year}-`))
        .reduce((all, figure) => all + figure.value, 0);
      const whole = valueIn(book, `instroom.${kind}.${year}`) ?? 0;
      return seven <= whole + ROUNDING
        ? []
        : [error('inflow.seven', `instroom.${kind}.${year}`, `seven nationalities have ${String(seven)} of ${String(whole)}`)];
    }),
  );
}

/** 84 values, each off by at most 2.5. */
const ROUNDING = 210;

function differ(where: string, published: number | undefined, computed: number | undefined, of: string): readonly Finding[] {
  if (published === undefined || computed === undefined || published === computed) return [];
  const what = `published ${String(published)}, from ${of} ${String(computed)} (${String(published - computed)})`;
  return [
    Math.abs(published - computed) > LATE_CHANGES
      ? error('taakstelling.balance', where, what)
      : note('taakstelling.late-changes', where, what),
  ];
}

const minus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a - b;

function halfBefore(half: string): string {
  const year = half.slice(0, 4);
  return half.endsWith('-II') ? `${year}-I` : `${String(Number(year) - 1)}-II`;
}

const yearsOf = (book: Book, prefix: string): readonly string[] =>
  book.figures.flatMap((figure) => (figure.key.slice(0, -5) === prefix && /\.\d{4}$/.test(figure.key) ? [figure.key.slice(-4)] : []));
