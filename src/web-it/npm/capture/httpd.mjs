// Apache httpd: files, negotiation, DAV, compression, authentication, redirects, its proxy, HTTP/2.
import { writeFileSync, mkdirSync, chmodSync } from 'node:fs';
import path from 'node:path';
import { freeFolder, freePort, installed, selfSigned, serve } from './processes.mjs';
import { startBackend } from './backend.mjs';
import { writePages } from './pages.mjs';
import { STATIC_VISITS } from './visits.mjs';

const MODULES = ['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'auth_digest',
  'alias', 'autoindex', 'dir', 'mime', 'negotiation', 'deflate', 'filter', 'expires', 'headers', 'dav', 'dav_fs',
  'proxy', 'proxy_http', 'asis', 'ssl', 'socache_shmcb', 'http2', 'cache', 'cache_disk'];

export function isInstalled() {
  return installed('apache2') !== undefined;
}

export async function start() {
  const folder = freeFolder('httpd');
  const root = path.join(folder, 'root');
  writePages(root);
  for (const name of ['dav', 'locks', 'cache']) {
    mkdirSync(path.join(folder, name));
    chmodSync(path.join(folder, name), 0o777);
  }
  writeFileSync(path.join(root, 'greeting.html.en'), '<!doctype html><title>Hello</title><p>Hello</p>\n');
  writeFileSync(path.join(root, 'greeting.html.de'), '<!doctype html><title>Hallo</title><p>Hallo</p>\n');
  writeFileSync(path.join(folder, 'types'), 'text/html html\ntext/css css\ntext/javascript js\n'
    + 'image/png png\nimage/vnd.microsoft.icon ico\napplication/json json\ntext/plain txt\n');
  const { key, certificate } = selfSigned(folder);
  const [port, secure, down] = [await freePort(), await freePort(), await freePort()];
  const backend = await startBackend();
  const load = MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
  writeFileSync(path.join(folder, 'httpd.conf'), `
ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
Listen 127.0.0.1:${port}
Listen 127.0.0.1:${secure}
${load.join('\n')}
${process.getuid() === 0 ? 'User www-data\nGroup www-data' : ''}
Protocols h2 http/1.1
TypesConfig ${folder}/types
DocumentRoot ${root}
DirectoryIndex index.html
DavLockDB ${folder}/locks/db
CacheRoot ${folder}/cache
AddLanguage en .en
AddLanguage de .de
AddOutputFilterByType DEFLATE text/html text/css application/javascript text/javascript
ErrorDocument 410 "It was here once."
<Directory ${root}>
  Require all granted
  Options +Indexes +MultiViews
</Directory>
<Location /closed>
  Require all denied
</Location>
<Location /private>
  AuthType Basic
  AuthName readers
  AuthUserFile ${folder}/passwords
  Require valid-user
</Location>
<Location /digest>
  AuthType Digest
  AuthName readers
  AuthUserFile ${folder}/passwords
  Require valid-user
</Location>
Alias /aged ${root}
<Location /aged>
  ExpiresActive On
  ExpiresDefault "access plus 1 hour"
</Location>
Redirect 301 /moved/301 /data.json
Redirect 302 /moved/302 /data.json
Redirect 303 /moved/303 /data.json
Redirect 307 /moved/307 /data.json
Redirect 308 /moved/308 /data.json
Redirect 410 /gone
Redirect 451 /legal
<Location /small>
  LimitRequestBody 10
</Location>
ProxyPass /small ${backend.origin}/small
ProxyPass /down http://127.0.0.1:${down}/
ProxyPass /passed ${backend.origin}
<Location /cached>
  CacheEnable disk
  CacheHeader on
  ProxyPass ${backend.origin}
</Location>
Alias /dav ${folder}/dav
<Location /dav>
  Dav On
  Require all granted
</Location>
<VirtualHost 127.0.0.1:${secure}>
  SSLEngine on
  SSLCertificateFile ${certificate}
  SSLCertificateKeyFile ${key}
</VirtualHost>
`);
  const server = await serve(installed('apache2'), ['-f', path.join(folder, 'httpd.conf'), '-DFOREGROUND'], port, folder);
  return {
    name: 'httpd',
    origin: `http://127.0.0.1:${port}`,
    secureOrigin: `https://127.0.0.1:${secure}`,
    visits: VISITS,
    async stop() {
      await server.stop();
      await backend.stop();
    },
  };
}

const LOCK = `<?xml version="1.0"?><lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>
<locktype><write/></locktype></lockinfo>`;

const VISITS = [
  ...STATIC_VISITS,
  ['GET', '/aged/data.json'],
  ...[301, 302, 303, 307, 308].map((status) => ['GET', `/moved/${status}`]),
  ...[302, 308].map((status) => ['POST', `/moved/${status}`, {}, 'a=b']),
  ['GET', '/gone'], ['GET', '/legal'], ['GET', '/digest'], ['POST', '/small', {}, 'more than ten octets'],
  ['GET', '/down'], ['GET', '/greeting.html'], ['GET', '/greeting', { 'Accept-Language': 'de' }],
  ['GET', '/greeting', { Accept: 'image/png' }], ['GET', '/data', { Accept: 'application/json' }],
  ['GET', '/cached/tagged'], ['GET', '/cached/tagged'], ['HEAD', '/cached/tagged'],
  ['GET', '/cached/tagged', { Range: 'bytes=0-3' }],
  ['GET', '/cached/tagged', { 'If-None-Match': '"one"' }],
  ['GET', '/passed/chunked'], ['GET', '/passed/missing'], ['DELETE', '/passed/thing'],
  ['OPTIONS', '/dav/'], ['PROPFIND', '/dav/', { Depth: '1' }], ['PUT', '/dav/new.txt', {}, 'first'],
  ['PUT', '/dav/new.txt', {}, 'second'], ['GET', '/dav/new.txt'], ['MKCOL', '/dav/box/'],
  ['MKCOL', '/dav/box/'], ['LOCK', '/dav/new.txt', { 'Content-Type': 'application/xml' }, LOCK],
  ['PUT', '/dav/new.txt', {}, 'locked'], ['COPY', '/dav/box/', { Destination: '/dav/copy/' }],
  ['DELETE', '/dav/copy/'], ['DELETE', '/dav/never.txt'], ['PUT', '/dav/no/folder.txt', {}, 'a'],
  ['PUT', '/dav/part.txt', { 'Content-Range': 'bytes 0-0/2' }, 'a'],
  ['PUT', '/dav/once.txt', { 'If-None-Match': '*' }, 'a'], ['PUT', '/dav/once.txt', { 'If-None-Match': '*' }, 'b'],
];
