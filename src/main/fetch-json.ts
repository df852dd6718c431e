/** A json document from the network; refuses clearly when there is none. */
import { refuse } from '../base/refusal.ts';

const TIMEOUT_MS = 30_000;

export async function fetchJson(url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), headers: { accept: 'application/json' } });
  } catch {
    return refuse({
      code: 'network.offline',
      where: url,
      what: 'the address does not answer',
      remedy: 'try again with a network connection; what was stored is kept',
    });
  }
  if (!response.ok) {
    return refuse({
      code: 'network.status',
      where: url,
      what: `the address answered ${String(response.status)}`,
      remedy: 'check whether the table still has this id',
    });
  }
  return (await response.json()) as unknown;
}
