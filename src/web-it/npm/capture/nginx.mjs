// nginx: static files, redirects, refusals, its cache in front of a server, DAV, HTTP/2.
import { writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { freeFolder, freePort, installed, selfSigned, serve } from './processes.mjs';
import { startBackend } from './backend.mjs';
import { writePages } from './pages.mjs';
import { STATIC_VISITS } from './visits.mjs';

export function isInstalled() {
  return installed('nginx') !== undefined;
}

export async function start() {
  const folder = freeFolder('nginx');
  mkdirSync(path.join(folder, 'cache'));
  mkdirSync(path.join(folder, 'dav'));
  mkdirSync(path.join(folder, 'work'));
  const root = path.join(folder, 'root');
  writePages(root);
  const { key, certificate } = selfSigned(folder);
  const [port, secure, down] = [await freePort(), await freePort(), await freePort()];
  const backend = await startBackend();
  writeFileSync(path.join(folder, 'nginx.conf'), `
daemon off; master_process off; error_log stderr warn; pid ${folder}/pid;
events {}
http {
  include /etc/nginx/mime.types; access_log off; gzip on; gzip_min_length 200; gzip_vary on;
  gzip_types text/css application/javascript;
  client_body_temp_path ${folder}/work/body; proxy_temp_path ${folder}/work/proxy;
  fastcgi_temp_path ${folder}/work/f; uwsgi_temp_path ${folder}/work/u; scgi_temp_path ${folder}/work/s;
  proxy_cache_path ${folder}/cache keys_zone=kept:1m;
  limit_req_zone $server_name zone=slow:1m rate=1r/m;
  server {
    listen 127.0.0.1:${port}; listen 127.0.0.1:${secure} ssl http2;
    ssl_certificate ${certificate}; ssl_certificate_key ${key};
    root ${root};
    location /folder/ { autoindex on; }
    location /closed/ { deny all; }
    location /private/ { auth_basic "readers"; auth_basic_user_file ${folder}/passwords; }
    location /aged/ { alias ${root}/; expires 1h; add_header Cache-Control "public"; }
    location /moved/301 { return 301 /data.json; }
    location /moved/302 { return 302 /data.json; }
    location /moved/303 { return 303 /data.json; }
    location /moved/307 { return 307 /data.json; }
    location /moved/308 { return 308 /data.json; }
    location /nothing { return 204; }
    location /gone { return 410; }
    location /teapot { return 418 "short and stout\\n"; }
    location /legal { return 451; }
    location /limited { limit_req zone=slow; limit_req_status 429; try_files /data.json =404; }
    location /broken { error_page 500 /broken.html; return 500; }
    location /small { client_max_body_size 10; proxy_pass ${backend.origin}; }
    location /down { proxy_pass http://127.0.0.1:${down}; }
    location /cached/ { proxy_cache kept; proxy_cache_valid 200 1m; proxy_cache_revalidate on;
      add_header X-Cache $upstream_cache_status; proxy_pass ${backend.origin}/; }
    location /passed/ { proxy_pass ${backend.origin}/; }
    location /dav/ { alias ${folder}/dav/; dav_methods PUT DELETE MKCOL COPY MOVE; create_full_put_path on; }
  }
}
`);
  const server = await serve(installed('nginx'), ['-p', folder, '-c', path.join(folder, 'nginx.conf')], port, folder);
  return {
    name: 'nginx',
    origin: `http://127.0.0.1:${port}`,
    secureOrigin: `https://127.0.0.1:${secure}`,
    visits: VISITS,
    async stop() {
      await server.stop();
      await backend.stop();
    },
  };
}

const VISITS = [
  ...STATIC_VISITS,
  ['GET', '/aged/data.json'],
  ...[301, 302, 303, 307, 308].map((status) => ['GET', `/moved/${status}`]),
  ...[302, 308].map((status) => ['POST', `/moved/${status}`, {}, 'a=b']),
  ['GET', '/nothing'], ['POST', '/nothing', {}, 'a'], ['GET', '/gone'], ['GET', '/teapot'],
  ['GET', '/legal'], ['GET', '/limited'], ['GET', '/limited'], ['GET', '/broken'],
  ['POST', '/small', {}, 'more than ten octets'], ['GET', '/down'],
  ['GET', '/cached/tagged'], ['GET', '/cached/tagged'], ['HEAD', '/cached/tagged'],
  ['GET', '/cached/tagged', { Range: 'bytes=0-3' }],
  ['GET', '/cached/tagged', { 'If-None-Match': '"one"' }],
  ['GET', '/passed/chunked'], ['GET', '/passed/missing'], ['DELETE', '/passed/thing'],
  ['PUT', '/dav/new.txt', {}, 'first'], ['PUT', '/dav/new.txt', {}, 'second'], ['GET', '/dav/new.txt'],
  ['MKCOL', '/dav/box/'], ['COPY', '/dav/new.txt', { Destination: '/dav/copy.txt' }],
  ['MOVE', '/dav/copy.txt', { Destination: '/dav/moved.txt' }], ['DELETE', '/dav/moved.txt'],
  ['DELETE', '/dav/never.txt'], ['PUT', '/dav/', {}, 'no file'],
];
