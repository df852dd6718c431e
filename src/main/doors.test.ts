/** The doors between the rooms bite: a deliberate bad import is reported. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';

const FOLDER = 'src/base/control';

function cruise(): string {
  try {
    return execFileSync('npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src/base'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

describe('doors', () => {
  afterAll(() => {
    rmSync(FOLDER, { recursive: true, force: true });
  });

  it('control: base importing the chain, and a package, are both reported', () => {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(
      `${FOLDER}/bad.ts`,
      "import { step } from '../../chain/step.ts';\nimport { parse } from 'yaml';\nexport const bad = [step, parse];\n",
    );
    const report = cruise();
    expect(report).toContain('door-base');
    expect(report).toContain('core-has-no-dependencies');
  });
});
