/** The 26 questions with their answers, computed on request. */
import { useContext } from 'react';
import { missing } from '../answers/missing.ts';
import type { Answer } from '../answers/question.ts';
import { numberLine } from '../report/answer-markdown.ts';
import { traceText } from '../report/trace-text.ts';
import { LanguageContext, useSay } from './language.ts';
import { useAnswers } from './model/use-model.ts';
import { words } from './words.ts';

/** Few draws: a first picture within minutes; the command line gives more. */
const DRAWS = 4;

export function Answers({ seed }: { readonly seed: number }): React.JSX.Element {
  const say = useSay();
  const { answers, done, total, running, start } = useAnswers();
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{say(words.answers)}</h2>
      <p>{say(words.answersHelp)}</p>
      <button
        type="button"
        disabled={running}
        onClick={() => {
          start(seed, DRAWS);
        }}
      >
        {say(words.answersStart)}
      </button>
      {running && (
        <p>
          <progress value={done} max={Math.max(1, total)} aria-label={say(words.computing)} />
        </p>
      )}
      <div aria-live="polite">
        {answers.map((answer) => (
          <AnswerView key={answer.id} answer={answer} />
        ))}
      </div>
      <h3>{say(words.missing)}</h3>
      <ul>
        {missing.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </section>
  );
}

function AnswerView({ answer }: { readonly answer: Answer }): React.JSX.Element {
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
          <div className="scroll" key={say(table.caption)} tabIndex={0} role="region" aria-label={say(table.caption)}>
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
        ))}
      <p className="small">
        {say(words.cannotKnow)}: {say(answer.limits)}
      </p>
    </details>
  );
}
