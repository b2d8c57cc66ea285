// What the static servers serve: a page with what pages have, and files to ask for in parts.
import { mkdirSync, writeFileSync, utimesSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64');
const MODIFIED = new Date('2026-03-01T12:00:00Z');

/** Writes the files into a folder. */
export function writePages(folder) {
  const write = (name, content) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o755 });
    writeFileSync(file, content);
  };
  write('index.html', `<!doctype html><html lang="en"><head><title>Tried</title>
<link rel="stylesheet" href="/style.css"><script src="/script.js" defer></script></head>
<body><h1>Tried</h1><img src="/pixel.png" alt="a pixel"><p>${'Words to press. '.repeat(40)}</p></body></html>\n`);
  write('style.css', `body { font-family: sans-serif; }\n${'/* pressed */ '.repeat(60)}\n`);
  write('script.js', `document.title = 'Tried by a script';\n${'// pressed\n'.repeat(60)}`);
  write('pixel.png', PIXEL);
  write('favicon.ico', PIXEL);
  write('digits.txt', '0123456789'.repeat(50));
  write('empty.txt', '');
  write('data.json', '{"digits": [1, 2, 3]}\n');
  write('folder/one.txt', 'one\n');
  write('folder/two.txt', 'two\n');
  write('private/secret.txt', 'secret\n');
  write('closed/never.txt', 'never\n');
  write('broken.html', '<!doctype html><html lang="en"><title>Broken</title><p>Something broke.</p></html>\n');
  // "reader:reader", as crypt() of every system knows it.
  write('../passwords', 'reader:$apr1$abcdefgh$g9NLEE/kd.05ucRwb3I6F1\n');
  date(folder);
}

function date(folder) {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) {
      date(file);
    }
    utimesSync(file, MODIFIED, MODIFIED);
  }
}
