/** One question with its answer: the sentence first, and behind it what stands beside it, what the cabinet said, numbers, tables and limits. */
import { useContext } from 'react';
import type { Answer } from '../answers/question.ts';
import { numberLine } from '../report/answer-markdown.ts';
import { traceText } from '../report/trace-text.ts';
import { AnswerTable } from './answer-table.tsx';
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
      {answer.tables.map((table) => (
        <AnswerTable key={say(table.caption)} table={table} />
      ))}
      <p className="small">
        {say(words.cannotKnow)}: {say(answer.limits)}
      </p>
    </details>
  );
}
