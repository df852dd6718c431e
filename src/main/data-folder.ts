/** Where Doorstroom keeps what it must remember on this machine: never in the checkout. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** DOORSTROOM_DATA, or the place where programs of this platform keep their data. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  const own = env['DOORSTROOM_DATA'];
  if (own !== undefined && own !== '') return own;
  const home = homedir();
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'doorstroom');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'doorstroom');
  const { XDG_DATA_HOME: xdg } = env;
  return join(xdg === undefined || xdg === '' ? join(home, '.local', 'share') : xdg, 'doorstroom');
}
