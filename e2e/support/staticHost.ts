import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** One answer of the host: a path of the page's folder, and what its body weighs compressed. */
export interface Served {
  readonly path: string;
  readonly type: string;
  readonly gzipBytes: number;
}

/** A static host that knows nothing but files: no special headers. */
export interface StaticHost {
  /** The address of the page; it ends with a slash. */
  readonly url: string;
  /** What was asked for and found, oldest first. */
  readonly served: Served[];
  /** From now on it serves another folder, as after an upload. */
  upload(folder: string): void;
  close(): void;
}

/** Serves a folder below a path, at a port of its own. */
export async function staticHost(folder: string, below = '/'): Promise<StaticHost> {
  let root = folder;
  const served: Served[] = [];
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    const path = asked.startsWith(below) ? asked.slice(below.length) : undefined;
    const file = path === undefined ? '' : join(root, path === '' ? 'index.html' : path);
    const body = await readFile(file).catch(() => undefined);
    const type = (body && TYPES[extname(file)]) ?? 'text/plain';
    response.writeHead(body ? 200 : 404, { 'content-type': type });
    response.end(body);
    if (body && path !== undefined) {
      served.push({ path, type, gzipBytes: gzipSync(body).length });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `http://localhost:${port}${below}`,
    served,
    upload(next) {
      root = next;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
