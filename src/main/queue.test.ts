/** The queue before any database is open: what it refuses, and that no password is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { dataFolder } from './data-folder.ts';
import { databaseRefusal } from './database-refusal.ts';
import { folderLock } from './folder-lock.ts';
import { ports } from './ports.ts';
import { programDigest } from './program-digest.ts';

async function doorstroom(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(argv, { ...ports, terminal: false, out: (t) => (out += t), err: (t) => (err += t) }, 'test');
  return { code, out, err };
}

describe('addresses', () => {
  // Port 1 answers nowhere.
  it.each([
    ['nobody there', 'postgres://ik:geheim@127.0.0.1:1/x', /127\.0\.0\.1:1\/x as ik: nobody answers there/],
    ['another protocol', 'mysql://ik:geheim@localhost/x', /--database-url: is not the address/],
    ['no address', 'geheim', /--database-url: is not the address/],
    ['a slash in the password', 'postgres://ik:ge/heim@localhost/x', /percent-encoded/],
  ])('%s: refused, with the remedy and without the password', async (_what, url, told) => {
    for (const argv of [['worker'], ['queue'], ['queue', 'cancel', 'abc'], ['simulate', 'huidig-recht', '--queue']]) {
      const outcome = await doorstroom(...argv, '--database-url', url);
      expect(outcome.code).toBe(2);
      expect(outcome.err).toMatch(told);
      expect(outcome.err).toContain('Remedy');
      expect(outcome.out).toBe('');
      expect(outcome.err).not.toMatch(/geheim|ge\/heim/);
    }
  });

  it('an address without --queue, and impossible draws, are refused before anything is opened', async () => {
    expect((await doorstroom('simulate', 'huidig-recht', '--database-url', 'postgres://x/y')).err).toContain('add --queue');
    for (const draws of ['0', '1000000000'])
      expect((await doorstroom('simulate', 'huidig-recht', '--queue', '--draws', draws, '--database-url', 'postgres://x/y')).err).toContain(
        '--draws',
      );
  });

  it('an error that nobody can mend stays what it is', () => {
    expect(databaseRefusal(new Error('odd'), 'here', 'me')).toMatchObject({ name: 'Error', message: 'odd' });
    expect(databaseRefusal(Object.assign(new Error('x'), { code: '3D000' }), 'here', 'me')).toMatchObject({ name: 'Refused' });
  });
});

describe('the data folder', () => {
  it.each([
    ['linux', { XDG_DATA_HOME: '/xdg' }, /^\/xdg\/doorstroom$/],
    ['linux', {}, /\.local\/share\/doorstroom$/],
    ['darwin', {}, /Library\/Application Support\/doorstroom$/],
    ['win32', { LOCALAPPDATA: 'C:/Local' }, /^C:\/Local\/doorstroom$/],
    ['linux', { DOORSTROOM_DATA: '/own', XDG_DATA_HOME: '/xdg' }, /^\/own$/],
  ])('on %s with %o', (platform, env, folder) => {
    expect(dataFolder(env, platform)).toMatch(folder);
  });
});

describe('the lock on the embedded database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doorstroom-lock-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const place = (name: string): string => join(folder, name);

  it('refuses a second holder, and is free again after the first', async () => {
    const release = await folderLock(place('a'), () => undefined);
    await expect(folderLock(place('a'), () => undefined)).rejects.toThrow('another process has the embedded database open');
    await release();
    await (await folderLock(place('a'), () => undefined))();
  });

  it('waits for the lock of a process that is no more', async () => {
    const killed = 2 ** 22 + 1;
    const release = await folderLock(place('b'), () => undefined);
    writeFileSync(`${place('b')}.owner.json`, JSON.stringify({ host: hostname(), pid: killed }));
    const told: string[] = [];
    const waiting = folderLock(place('b'), (line) => told.push(line));
    setTimeout(() => void release(), 300);
    await (await waiting)();
    expect(told).toHaveLength(1);
  });

  it('does not wait for a holder on another machine', async () => {
    const release = await folderLock(place('c'), () => undefined);
    writeFileSync(`${place('c')}.owner.json`, JSON.stringify({ host: 'elsewhere', pid: 1 }));
    await expect(folderLock(place('c'), () => undefined)).rejects.toThrow('with two, rows would be lost');
    await release();
  });

  it('control: the lock is a real one', async () => {
    const release = await folderLock(place('d'), () => undefined);
    await expect(lock(place('d'))).rejects.toThrow('already being held');
    await release();
  });
});

it('the digest of the program is the same every time, and is one', () => {
  expect(programDigest()).toMatch(/^[0-9a-f]{64}$/);
  expect(programDigest()).toBe(programDigest());
});
