/** What is long or dear to make, behind its title: made when the reader opens it. */
import { useState } from 'react';

interface Props {
  readonly summary: React.ReactNode;
  readonly children: React.ReactNode;
}

export function Folded({ summary, children }: Props): React.JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
