/** The command refuses what it does not know before it computes anything. */
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { answerCommand } from './answer.ts';
import type { Ports } from './ports.ts';

/** Any use of the outside world before the refusal is a failure of the test. */
const closed = new Proxy({} as Ports, {
  get: (_, name) => {
    throw new Error(`touched ${String(name)}`);
  },
});

async function refusalOf(...argv: readonly string[]): Promise<string> {
  const program = new Command().exitOverride();
  answerCommand(program, closed);
  try {
    await program.parseAsync(['answer', ...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  throw new Error('not refused');
}

describe('doorstroom answer', () => {
  it('refuses an unknown question with the list of questions', async () => {
    expect(await refusalOf('9z')).toMatch(/no question with this id.*1a, 1b.*6e/);
  });

  it('refuses an unknown format or language with what there is', async () => {
    expect(await refusalOf('1a', '--format', 'pdf')).toMatch(/md, html, json/);
    expect(await refusalOf('1a', '--language', 'fr')).toMatch(/nl, en or both/);
  });
});
