// A small server behind the proxies.
import http from 'node:http';

const TAG = '"one"';

/** Starts it on a free port. */
export async function startBackend() {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://backend');
    request.resume();
    request.on('end', () => (PATHS[pathname] ?? missing)(request, response));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const PATHS = {
  '/tagged'(request, response) {
    const fields = { ETag: TAG, 'Cache-Control': 'max-age=60', Vary: 'Accept-Encoding' };
    if (request.headers['if-none-match'] === TAG) {
      response.writeHead(304, fields).end();
    } else {
      response.writeHead(200, { ...fields, 'Content-Type': 'text/plain' }).end('tagged content\n');
    }
  },
  '/stale'(request, response) {
    response.writeHead(200, { ETag: TAG, 'Cache-Control': 'max-age=0', 'Content-Type': 'text/plain' });
    response.end('stale at once\n');
  },
  '/chunked'(request, response) {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    response.write('one ');
    response.end('two\n');
  },
  '/private'(request, response) {
    response.writeHead(200, { 'Cache-Control': 'private', 'Set-Cookie': 'id=1; Path=/', 'Content-Type': 'text/plain' });
    response.end('yours\n');
  },
  '/thing'(request, response) {
    response.writeHead(204).end();
  },
  '/small'(request, response) {
    response.writeHead(204).end();
  },
  '/page'(request, response) {
    response.writeHead(200, { 'Cache-Control': 'max-age=60', 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Kept</title><p>${'Kept. '.repeat(100)}</p></html>\n`);
  },
};

function missing(request, response) {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('no such thing\n');
}
