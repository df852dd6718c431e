/** Serves the built workbench as files, on this machine only, with headers that let nothing else in. */
import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { refuse } from '../base/refusal.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Folder with index.html and its assets. */
  readonly folder: string;
}

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Ports tried after the wanted one before giving up. */
const TRIES = 20;

/** The address it listens on. When the port is taken, the next free one is used. */
export async function serve(options: ServeOptions): Promise<string> {
  if (!existsSync(`${options.folder}/index.html`)) {
    refuse({ code: 'workbench.missing', where: options.folder, what: 'the page has not been built', remedy: 'run npm run build' });
  }
  for (let port = options.port; port < options.port + TRIES; port++) {
    const app = await application(options.folder);
    try {
      return await app.listen({ port, host: options.host });
    } catch (error) {
      await app.close();
      if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    }
  }
  return refuse({
    code: 'port.taken',
    where: `--port ${String(options.port)}`,
    what: `this port and the next ${String(TRIES)} are taken`,
    remedy: 'give another --port',
  });
}

async function application(folder: string): Promise<FastifyInstance> {
  const app = fastify();
  // With a callback: a reply is thenable, and awaiting it would wait for itself.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    reply.headers(HEADERS);
    done();
  });
  await app.register(fastifyStatic, { root: folder });
  return app;
}
