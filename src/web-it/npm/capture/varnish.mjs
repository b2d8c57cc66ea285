// Varnish in front of a server: hits and misses, its own answers, conditions and ranges from its cache.
import { writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { freeFolder, freePort, installed, serve } from './processes.mjs';
import { startBackend } from './backend.mjs';

export function isInstalled() {
  return installed('varnishd') !== undefined && installed('gcc', 'cc') !== undefined;
}

export async function start() {
  const folder = freeFolder('varnish');
  mkdirSync(path.join(folder, 'work'));
  const [port, down] = [await freePort(), await freePort()];
  const backend = await startBackend();
  writeFileSync(path.join(folder, 'default.vcl'), `
vcl 4.1;
backend up { .host = "127.0.0.1"; .port = "${new URL(backend.origin).port}"; }
backend down { .host = "127.0.0.1"; .port = "${down}"; }
sub vcl_recv {
  if (req.url ~ "^/down") { set req.backend_hint = down; return (pass); }
  if (req.url ~ "^/moved") { return (synth(301, "Moved")); }
  if (req.url ~ "^/closed") { return (synth(403)); }
  if (req.url ~ "^/nothing") { return (synth(204)); }
  if (req.method == "PURGE") { return (purge); }
}
sub vcl_synth { if (resp.status == 301) { set resp.http.Location = "/tagged"; } }
sub vcl_backend_response { set beresp.do_gzip = (beresp.http.Content-Type ~ "html"); set beresp.grace = 0s; }
`);
  const server = await serve(
    installed('varnishd'),
    ['-F', '-a', `127.0.0.1:${port}`, '-f', path.join(folder, 'default.vcl'), '-n', path.join(folder, 'work'),
      '-s', 'default,8m', '-j', 'none'],
    port, folder);
  return {
    name: 'varnish',
    origin: `http://127.0.0.1:${port}`,
    visits: VISITS,
    async stop() {
      await server.stop();
      await backend.stop();
    },
  };
}

const VISITS = [
  ['GET', '/tagged'], ['GET', '/tagged'], ['HEAD', '/tagged'], ['GET', '/tagged', { 'If-None-Match': '"one"' }],
  ['GET', '/tagged', { 'If-None-Match': 'W/"one"' }], ['GET', '/tagged', { Range: 'bytes=0-3' }],
  ['GET', '/tagged', { Range: 'bytes=900-' }], ['GET', '/tagged', { Range: 'bytes=0-1,3-4' }],
  ['GET', '/tagged', { Range: 'bytes=0-3', 'If-Range': '"two"' }],
  ['GET', '/stale'], ['GET', '/stale'], ['GET', '/page'], ['GET', '/page'], ['HEAD', '/page'],
  ['GET', '/page', { Range: 'bytes=0-3' }], ['GET', '/private'], ['GET', '/private'], ['GET', '/chunked'],
  ['GET', '/chunked'], ['GET', '/missing'], ['GET', '/missing'], ['DELETE', '/thing'], ['POST', '/thing', {}, 'a'],
  ['GET', '/down'], ['HEAD', '/down'], ['GET', '/moved'], ['GET', '/closed'], ['GET', '/nothing'],
  ['PURGE', '/tagged'], ['GET', '/tagged'], ['OPTIONS', '/tagged'], ['BREW', '/tagged'],
];
