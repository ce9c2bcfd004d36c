/** A local HTTPS server that plays every host, and a proxy that sends every host to it (for Firefox). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type Server as HttpServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReplicaSite } from './replica-site.ts';

function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'replica-cert-'));
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  const names = ['huggingface.co', 'github.com', 'raw.githubusercontent.com', 'localhost']
    .map((name) => `DNS:${name}`)
    .join(',');
  const args = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost'.split(
    ' ',
  );
  execFileSync('openssl', [...args, '-addext', `subjectAltName=${names}`, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

export interface Listening {
  port: number;
  close(): Promise<void>;
}

const listen = (server: Server | HttpServer): Promise<Listening> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      }),
    );
  });

/** Serves a site on a free port of this machine. */
export function serve(site: ReplicaSite): Promise<Listening> {
  const server = createServer(certificate(), async (request, response) => {
    const answer = site.answer(`https://${request.headers.host ?? ''}${request.url ?? '/'}`, request.headers.cookie);
    if (answer === 'drop') return void request.socket.destroy();
    if (answer.delay) await new Promise((resolve) => setTimeout(resolve, answer.delay));
    response.writeHead(answer.status, answer.headers);
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  return listen(server);
}

/** A forward proxy: every CONNECT goes to the server, whatever host was asked for. */
export function serveProxy(port: number): Promise<Listening> {
  const proxy = createHttp((_, response) => response.writeHead(502).end());
  proxy.on('connect', (_, client, head) => {
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    // An end on one side, clean or not, is an end on the other.
    for (const event of ['error', 'close']) {
      upstream.on(event, () => client.destroy());
      client.on(event, () => upstream.destroy());
    }
  });
  return listen(proxy);
}
