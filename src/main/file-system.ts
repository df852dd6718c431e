/** Files for the commands: read with a limit, written in one piece. */
import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EPERM')
      refuse({ code: 'file.not-readable', where: path, what: 'may not be read by you', remedy: 'ask for the right to read it' });
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

/** The old content stays until the new is complete on disk. Refuses what cannot be written, and leaves nothing behind then. */
export function writeText(path: string, content: string): void {
  const place = writablePlace(path);
  const temporary = `${place}.${String(process.pid)}.tmp`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(temporary, content, { flush: true });
    renameSync(temporary, place);
  } catch (error) {
    leaveOut(temporary);
    notWritten(path, error);
  }
}

/** Refuses a file that {@link writeText} could not write, as far as can be seen without writing: asked before the work that fills it. */
export function writable(path: string): void {
  const place = writablePlace(path);
  try {
    accessSync(nearestThere(dirname(place)), constants.W_OK | constants.X_OK);
  } catch (error) {
    notWritten(path, error);
  }
}

/** Where the content goes: behind a link, what it points to. A folder or a device would be lost by putting a file in its place. */
function writablePlace(path: string): string {
  if (path === '') refuse({ code: 'file.no-name', where: 'the file to write', what: 'has no name', remedy: 'name a file' });
  const stat = statOf(path);
  if (stat === undefined) return path;
  if (!stat.isFile()) refuse({ code: 'file.not-a-file', where: path, what: 'is a folder or device', remedy: 'name a file' });
  return realpathSync(path);
}

/** The folder, or the nearest one above it that is there: what lies between is made. */
function nearestThere(folder: string): string {
  const stat = statOf(folder);
  if (stat === undefined && dirname(folder) !== folder) return nearestThere(dirname(folder));
  if (stat?.isDirectory() === false) notWritten(folder, { code: 'ENOTDIR' });
  return folder;
}

/** Undefined when nothing is there; a file in the place of a folder on the way is refused. */
function statOf(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return notWritten(path, error);
  }
}

function leaveOut(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // It could not be made either.
  }
}

/** What the system says when it does not write, in words. */
const CANNOT: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ['cannot be written: the disk is full', 'make room, or name a file on another disk'],
  ENAMETOOLONG: ['cannot be written: the name is too long', 'give it a shorter name'],
  ENOTDIR: ['cannot be written: a file stands where a folder should be', 'name a file in a folder'],
  EEXIST: ['cannot be written: a file stands where a folder should be', 'name a file in a folder'],
  EROFS: ['cannot be written: the disk is read-only', 'name a file on another disk'],
};

function notWritten(path: string, error: unknown): never {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const [what, remedy] = CANNOT[code] ?? [`cannot be written (${code})`, 'name a file in a folder that you may write to'];
  return refuse({ code: 'file.not-writable', where: path, what, remedy });
}

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Names in a folder, sorted; none when the folder is not there. */
export function listFiles(folder: string): readonly string[] {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true ? readdirSync(folder).sort() : [];
}
