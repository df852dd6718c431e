/** A button that copies the address of the page, which holds the whole choice. */
import { useState } from 'react';
import { useSay } from './language.ts';
import { words } from './words.ts';

export function Share(): React.JSX.Element {
  const say = useSay();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = (): void => {
    navigator.clipboard.writeText(location.href).then(
      () => {
        setState('done');
      },
      () => {
        setState('failed');
      },
    );
  };
  return (
    <p className="share">
      <button type="button" onClick={copy}>
        {say(words.share)}
      </button>{' '}
      <span role="status" className="small">
        {state === 'idle' ? '' : say(state === 'done' ? words.shared : words.shareFailed)}
      </span>
    </p>
  );
}
