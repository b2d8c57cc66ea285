// A Node server with what browsers do on the web: streams, cookies, caches, CORS, sockets, failures.
import { createHash } from 'node:crypto';
import { gzipSync, brotliCompressSync, deflateSync } from 'node:zlib';
import http from 'node:http';
import { WebSocketServer } from 'ws';

const WORDS = 'Words to press. '.repeat(50);

export function isInstalled() {
  return true;
}

export async function start() {
  const server = http.createServer((request, response) => {
    request.on('error', () => {});
    const { pathname } = new URL(request.url, 'http://node');
    (PATHS[pathname] ?? missing)(request, response);
  });
  const sockets = new WebSocketServer({ server, path: '/socket' });
  sockets.on('connection', (socket) => socket.on('message', (text) => socket.send(`heard ${text}`)));
  // Another origin, for CORS.
  const other = http.createServer(shared);
  for (const each of [server, other]) {
    await new Promise((resolve) => each.listen(0, '127.0.0.1', resolve));
  }
  const elsewhere = `http://127.0.0.1:${other.address().port}`;
  return {
    name: 'node',
    origin: `http://127.0.0.1:${server.address().port}`,
    visits: [
      ...VISITS,
      ['GET', `${elsewhere}/open`], ['GET', `${elsewhere}/shut`],
      ['PUT', `${elsewhere}/open`, { 'Content-Type': 'application/json', 'X-Trace': '1' }, '{}'],
      ['DELETE', `${elsewhere}/shut`],
    ],
    acts: ACTS,
    async stop() {
      sockets.close();
      for (const each of [server, other]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
    },
  };
}

function shared(request, response) {
  request.resume();
  const open = request.url === '/open';
  const fields = open ? { 'Access-Control-Allow-Origin': request.headers.origin ?? '*', Vary: 'Origin' } : {};
  if (request.method === 'OPTIONS') {
    response.writeHead(204, open
      ? { ...fields, 'Access-Control-Allow-Methods': 'PUT', 'Access-Control-Allow-Headers': 'content-type, x-trace', 'Access-Control-Max-Age': '60' }
      : fields).end();
  } else {
    response.writeHead(200, { ...fields, 'Content-Type': 'application/json' }).end('{}');
  }
}

function missing(request, response) {
  request.resume();
  response.writeHead(404, { 'Content-Type': 'application/problem+json' });
  response.end('{"title": "There is no such page", "status": 404}');
}

function pressed(coding, press) {
  return (request, response) => {
    const content = press(WORDS);
    response.writeHead(200, {
      'Content-Type': 'text/plain; charset=utf-8', 'Content-Encoding': coding, 'Content-Length': content.length, Vary: 'Accept-Encoding',
    }).end(content);
  };
}

const PATHS = {
  '/'(request, response) {
    const content = `<!doctype html><html lang="en"><head><title>Tried</title><link rel="icon" href="data:,"></head>
<body><h1>Tried</h1><form method="post" action="/form"><input name="word" value="tea"></form>
<form method="post" action="/upload" enctype="multipart/form-data" id="files"><input name="word" value="tea"></form></body></html>`;
    const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 12)}"`;
    const fields = { ETag: tag, 'Cache-Control': 'no-cache', 'Content-Type': 'text/html; charset=utf-8' };
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, { ETag: tag, 'Cache-Control': 'no-cache' }).end();
    } else {
      response.writeHead(200, fields).end(request.method === 'HEAD' ? undefined : content);
    }
  },
  '/cookies'(request, response) {
    response.writeHead(200, {
      'Set-Cookie': ['id=1; Path=/; HttpOnly; SameSite=Lax', 'theme=dark; Max-Age=60', 'old=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'],
      'Content-Type': 'text/plain', 'Cache-Control': 'no-store',
    }).end(String(request.headers.cookie));
  },
  '/kept'(request, response) {
    response.writeHead(200, { 'Cache-Control': 'max-age=600', 'Content-Type': 'text/plain' }).end('kept');
  },
  '/gzip': pressed('gzip', gzipSync),
  '/br': pressed('br', (text) => brotliCompressSync(text)),
  '/deflate': pressed('deflate', deflateSync),
  '/chunked'(request, response) {
    response.writeHead(200, { 'Content-Type': 'text/plain', Trailer: 'Server-Timing' });
    response.write('one ');
    response.addTrailers({ 'Server-Timing': 'all;dur=1' });
    response.end('two');
  },
  '/events'(request, response) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('data: one\n\n');
    setTimeout(() => response.end('data: two\n\n'), 50);
  },
  '/hints'(request, response) {
    response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' }, () =>
      response.writeHead(200, { 'Content-Type': 'text/plain' }).end('hinted'));
  },
  '/echo'(request, response) {
    request.pipe(response.writeHead(200, { 'Content-Type': request.headers['content-type'] ?? 'text/plain' }));
  },
  '/form'(request, response) {
    request.resume();
    response.writeHead(303, { Location: '/' }).end();
  },
  '/upload'(request, response) {
    request.resume();
    response.writeHead(201, { Location: '/kept', 'Content-Type': 'text/plain' }).end('made');
  },
  '/hop/1': moved(302, '/hop/2'),
  '/hop/2': moved(307, 'hop-3'),
  '/hop/hop-3': moved(301, '/kept'),
  '/loop': moved(302, '/loop'),
  '/closed'(request, response) {
    response.writeHead(401, { 'WWW-Authenticate': 'Bearer realm="node", error="invalid_token"' }).end();
  },
  '/reset'(request, response) {
    response.socket.destroy();
  },
  '/torn'(request, response) {
    response.writeHead(200, { 'Content-Length': 100, 'Content-Type': 'text/plain' });
    response.write('less', () => response.socket.destroy());
  },
  '/slow'(request, response) {
    const late = setTimeout(() => response.end('late'), 2000);
    response.on('close', () => clearTimeout(late));
  },
  '/attached'(request, response) {
    response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Disposition': "attachment; filename*=UTF-8''n%C3%A4he.bin" });
    response.end(Buffer.from([0, 1, 2, 255]));
  },
  '/busy'(request, response) {
    response.writeHead(503, { 'Retry-After': '120', 'Content-Type': 'application/problem+json' }).end('{"status": 503, "title": "Busy"}');
  },
  '/linked'(request, response) {
    response.writeHead(200, { Link: '</kept>; rel="next"; title="kept", <https://example.org/>; rel=author', 'Content-Type': 'application/json' }).end('[]');
  },
  '/worker.js'(request, response) {
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
    response.end(`self.addEventListener('activate', (e) => e.waitUntil(clients.claim()));
self.addEventListener('fetch', (e) => { if (e.request.url.endsWith('/made-up')) e.respondWith(new Response('from the worker')); });`);
  },
};

function moved(status, location) {
  return (request, response) => response.writeHead(status, { Location: location }).end();
}

const VISITS = [
  ['GET', '/cookies'], ['GET', '/cookies'], ['GET', '/kept'], ['GET', '/kept'], ['HEAD', '/kept'],
  ['GET', '/gzip'], ['GET', '/br'], ['GET', '/deflate'], ['HEAD', '/gzip'], ['GET', '/chunked'], ['GET', '/events'],
  ['GET', '/hints'], ['POST', '/echo', { 'Content-Type': 'application/json' }, '{"a": 1}'], ['PUT', '/echo', {}, 'a'],
  ['PATCH', '/echo', { 'Content-Type': 'application/merge-patch+json' }, '{}'], ['POST', '/echo', {}, ''],
  ['GET', '/hop/1'], ['POST', '/hop/1', {}, 'a=b'], ['GET', '/loop'], ['GET', '/closed'], ['GET', '/reset'],
  ['GET', '/torn'], ['GET', '/attached'], ['GET', '/busy'], ['GET', '/linked'], ['GET', '/missing'],
  ['DELETE', '/missing'], ['OPTIONS', '/missing'], ['GET', 'data:text/plain,inline'],
];

/** What scripts of pages do beside fetch(). */
const ACTS = [
  () => { new EventSource('/events').onerror = (event) => event.target.close(); },
  () => new Promise((resolve) => {
    const socket = new WebSocket(`ws://${location.host}/socket`);
    socket.onopen = () => socket.send('hello');
    socket.onmessage = () => { socket.close(); resolve(); };
  }),
  () => { const abort = new AbortController(); setTimeout(() => abort.abort(), 30); return fetch('/slow', { signal: abort.signal }).catch(() => {}); },
  () => navigator.sendBeacon('/echo', 'left'),
  () => { const form = new FormData(); form.append('word', 'tea'); form.append('file', new Blob(['abc'], { type: 'text/plain' }), 'a.txt'); return fetch('/upload', { method: 'POST', body: form }); },
  () => fetch(URL.createObjectURL(new Blob(['blob']))).then((r) => r.text()),
  () => navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)
    .then(() => new Promise((resolve) => setTimeout(resolve, 200))).then(() => fetch('/made-up')).catch(() => {}),
  () => new Promise((resolve) => { const r = new XMLHttpRequest(); r.open('GET', '/linked'); r.onloadend = resolve; r.send(); }),
];
