/** Digest of the program files that a draw goes through, as they are run here: two machines with the same one compute the same. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The rooms of the chain of a draw, and the one that cuts it into chunks. */
const ROOMS = ['base', 'figures', 'measures', 'scenario', 'population', 'koppeling', 'woonruimte', 'chain', 'observe', 'ensemble', 'queue'];
const PROGRAM = /\.(js|ts)$/;
const BESIDE = /\.d\.ts$|\.test\.ts$|\.test-data\.ts$/;

export function programDigest(): string {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    const folder = fileURLToPath(new URL(`../${room}`, import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    for (const file of files.filter((name) => PROGRAM.test(name) && !BESIDE.test(name)).sort())
      hash.update(`${room}/${file}\n`).update(readFileSync(`${folder}/${file}`));
  }
  return hash.digest('hex');
}
