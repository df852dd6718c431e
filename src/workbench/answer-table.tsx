/** A table of an answer: names of rows stay in sight, words stand left and numbers right; a long one is folded until the reader wants it. */
import type { Text } from '../base/text.ts';
import type { Answer } from '../answers/question.ts';
import { Folded } from './folded.tsx';
import { useSay } from './language.ts';

type Table = Answer['tables'][number];
interface Props {
  readonly table: Table;
}

/** Hundreds of rows, in each of several answers, are made when they are opened. */
export function AnswerTable({ table }: Props): React.JSX.Element {
  const say = useSay();
  if (table.long !== true) return <Open table={table} />;
  return (
    <Folded summary={say(table.caption)}>
      <Open table={table} />
    </Folded>
  );
}

function Open({ table }: Props): React.JSX.Element {
  const say = useSay();
  const side = table.columns.map((_, j) => (isWords(table, j) ? 'words' : undefined));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(table.caption)}>
      <table>
        <caption>
          <span className="caption">{say(table.caption)}</span>
        </caption>
        <thead>
          <tr>
            {table.columns.map((column, j) => (
              <th key={j} scope="col" className={side[j]}>
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <Row key={i} cells={row} side={side} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ cells, side }: { readonly cells: readonly Text[]; readonly side: readonly (string | undefined)[] }): React.JSX.Element {
  const say = useSay();
  return (
    <tr>
      {cells.map((cell, j) =>
        j === 0 ? (
          <th key={j} scope="row">
            {say(cell)}
          </th>
        ) : (
          <td key={j} className={side[j]}>
            {say(cell)}
          </td>
        ),
      )}
    </tr>
  );
}

/** Half of the cells or more begin with a letter. */
function isWords({ rows }: Table, column: number): boolean {
  const lettered = rows.filter((row) => /^\p{L}/u.test(row[column]?.nl ?? ''));
  return rows.length > 0 && lettered.length * 2 >= rows.length;
}
