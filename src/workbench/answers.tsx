/** The 26 questions with their answers, computed on request. */
import { memo } from 'react';
import { missing } from '../answers/missing.ts';
import { AnswerView } from './answer-view.tsx';
import { useSay } from './language.ts';
import { useAnswers } from './model/use-model.ts';
import { words } from './words.ts';

/** Few draws: a first picture within minutes; the command line gives more. */
const DRAWS = 4;

export const Answers = memo(function Answers({ seed }: { readonly seed: number }): React.JSX.Element {
  const say = useSay();
  const { answers, done, total, running, fault, start } = useAnswers();
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" tabIndex={-1}>
        {say(words.answers)}
      </h2>
      <p>{say(words.answersHelp)}</p>
      <button
        type="button"
        // Not `disabled`, which would take the focus away from who just pressed it.
        aria-disabled={running}
        onClick={() => {
          if (!running) start(seed, DRAWS);
        }}
      >
        {say(words.answersStart)}
      </button>
      {running && (
        <p>
          <progress value={done} max={Math.max(1, total)} aria-label={say(words.computing)} />
        </p>
      )}
      {fault !== null && (
        <p role="alert" className="fault">
          <strong>{say(words.faultTitle)}</strong> {say(words.faultHelp)} <code>{fault}</code>
        </p>
      )}
      <p role="status" className="small">
        {running ? `${say(words.computing)}…` : answers.length > 0 ? `${String(answers.length)} ${say(words.answersReady)}.` : ''}
      </p>
      {answers.map((answer) => (
        <AnswerView key={answer.id} answer={answer} />
      ))}
      <h3>{say(words.missing)}</h3>
      <ul>
        {missing.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </section>
  );
});
