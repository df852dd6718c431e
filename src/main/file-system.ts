/** Files for the commands: read with a limit, written in one piece. */
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { refuse } from '../base/refusal.ts';

/** Text of a file in UTF-8. Refuses what is missing, not a file, longer than `maxBytes`, or not text; reads nothing before the size is known. */
export function readText(path: string, maxBytes: number): string {
  const bytes = sizeOf(path);
  if (bytes > maxBytes) {
    refuse({
      code: 'file.too-large',
      where: path,
      what: `${String(bytes)} bytes, at most ${String(maxBytes)} are read`,
      remedy: 'check that this is the right file',
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(noNul(readFileSync(path), path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse({ code: 'file.encoding', where: path, what: 'not valid UTF-8', remedy: 'save the file as UTF-8' });
  }
}

function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return refuse({ code: 'file.missing', where: path, what: 'there is no such file', remedy: 'check the path' });
  if (!stat.isFile()) return refuse({ code: 'file.not-a-file', where: path, what: 'is a folder or device', remedy: 'name a file' });
  return stat.size;
}

function noNul(bytes: Buffer, path: string): Buffer {
  if (bytes.includes(0))
    refuse({ code: 'file.binary', where: path, what: 'contains a NUL byte, so it is not text', remedy: 'name a text file' });
  return bytes;
}

/** The old content stays until the new is complete on disk. */
export function writeText(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${String(process.pid)}.tmp`;
  writeFileSync(temporary, content, { flush: true });
  renameSync(temporary, path);
}

/** Names in a folder, sorted; none when the folder is not there. */
export function listFiles(folder: string): readonly string[] {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true ? readdirSync(folder).sort() : [];
}
