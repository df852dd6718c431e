/** A twin in C: built on demand, fed a file of tables, and held to the same checksum. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** FNV over the words of tables of doubles. */
export function checksum() {
  let hash = 0x811c9dc5;
  return {
    mix: (values) => {
      const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
      for (const word of words) hash = Math.imul(hash ^ word, 16777619);
    },
    text: () => (hash >>> 0).toString(16).padStart(8, '0'),
  };
}

/** Builds `name`.c and writes its input. `run` keeps the fastest of each month in `best` and gives the checksum. */
export function twin(name, head, tables) {
  const folder = mkdtempSync(join(tmpdir(), 'doorstroom-twin-'));
  const [program, input] = [join(folder, name), join(folder, 'input.bin')];
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url));
  execFileSync('gcc', ['-O3', '-std=gnu11', '-ffp-contract=off', '-o', program, source, '-lm'], { stdio: 'inherit' });
  writeFileSync(input, Buffer.concat([head, ...tables.flatMap(bytes)]));
  return {
    run: (best) => {
      const [found, ...ms] = execFileSync(program, [input], { encoding: 'utf8' }).trim().split(' ');
      ms.forEach((value, month) => (best[month] = Math.min(best[month], Number(value))));
      return found;
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

function bytes(table) {
  const size = Buffer.alloc(8);
  size.writeInt32LE(table.byteLength, 0);
  return [size, Buffer.from(table.buffer, table.byteOffset, table.byteLength)];
}

/** The fastest of each month, added up: a whole run is hardly ever left alone by other programs, a month is. */
export function told(title, runs, here, there, own, found) {
  const sum = (table) => table.reduce((a, b) => a + b, 0);
  console.log(`${title}: the fastest of ${runs} for each month, added up`);
  console.log(`  TypeScript ${sum(here).toFixed(3)} ms, C ${sum(there).toFixed(3)} ms: ${(sum(here) / sum(there)).toFixed(2)} x C`);
  console.log(`  checksum ${own} and ${found}: ${own === found ? 'the same' : 'NOT THE SAME'}`);
  if (own !== found) process.exitCode = 1;
}
