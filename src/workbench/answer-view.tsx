/** One question with its answer: the sentence first, and behind it what stands beside it, what the cabinet said, numbers, tables and limits. */
import { useContext } from 'react';
import type { Answer } from '../answers/question.ts';
import { numberLine } from '../report/answer-markdown.ts';
import { traceText } from '../report/trace-text.ts';
import { LanguageContext, useSay } from './language.ts';
import { words } from './words.ts';

export function AnswerView({ answer }: { readonly answer: Answer }): React.JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  return (
    <details className="answer">
      <summary>
        <strong>{answer.id}</strong> {say(answer.question)}
        <span className="sentence">{say(answer.sentence)}</span>
      </summary>
      {answer.beside.length > 0 && (
        <ul>
          {answer.beside.map((line) => (
            <li key={line.en}>{say(line)}</li>
          ))}
        </ul>
      )}
      <p className="said">
        <b>{say(words.said)}.</b> {say(answer.said)}
      </p>
      {answer.numbers.length > 0 && (
        <details>
          <summary>{say(words.numbers)}</summary>
          <ul>
            {answer.numbers.map((n) => (
              <li key={say(n.label) + n.trace.join()}>
                {numberLine(n, language)}
                <span className="small"> {n.trace.map((entry) => traceText(entry, language)).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {answer.tables
        .filter((table) => table.long !== true)
        .map((table) => (
          <AnswerTable key={say(table.caption)} table={table} />
        ))}
      <p className="small">
        {say(words.cannotKnow)}: {say(answer.limits)}
      </p>
    </details>
  );
}

function AnswerTable({ table }: { readonly table: Answer['tables'][number] }): React.JSX.Element {
  const say = useSay();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(table.caption)}>
      <table>
        <caption>{say(table.caption)}</caption>
        <thead>
          <tr>
            {table.columns.map((c, i) => (
              <th key={i} scope="col">
                {say(c)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j}>{say(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
