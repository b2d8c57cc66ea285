// node record.mjs FOLDER SERVER...: writes what Chromium captures of servers as HAR files.
// A server is a name (nginx, httpd, varnish, node, express), or NAME=ORIGIN=VISITS for one that runs, where
// VISITS is a file of JSON: [[method, path, fields, content], ...].
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { browserProgram, capture, startBrowser } from './browser.mjs';

// HTTP/2 has the same content, so part of the visits does.
const SECURE = 40;

const [folder, ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
if (!browserProgram()) {
  console.log('skipped: Chromium is not installed');
  process.exit(0);
}
const chromium = await startBrowser();
try {
  for (const name of names) {
    await record(name);
  }
} finally {
  await chromium.browser.close();
}
process.exit(0);

async function record(name) {
  const server = name.includes('=') ? running(name) : await own(name);
  if (!server) {
    console.log(`skipped: ${name} is not installed`);
    return;
  }
  try {
    write(server.name, await capture(chromium, server.origin, server.visits, server.acts));
    if (server.secureOrigin) {
      write(`${server.name}-h2`, await capture(chromium, server.secureOrigin, server.visits.slice(0, SECURE)));
    }
  } finally {
    await server.stop();
  }
}

function running(text) {
  const [name, origin, visits] = text.split('=');
  return { name, origin, visits: JSON.parse(readFileSync(visits, 'utf8')), stop() {} };
}

async function own(name) {
  const module = await import(`./${name}.mjs`);
  return module.isInstalled() ? module.start() : undefined;
}

function write(name, captures) {
  for (const [writer, har] of Object.entries(captures)) {
    const file = path.join(folder, `${name}-${writer}.har`);
    writeFileSync(file, lines(har));
    console.log(`${file}: ${har.log.entries.length} exchanges`);
  }
}

/** Writes each exchange on a line of its own, without stacks of scripts, and times in milliseconds. */
function lines({ log: { entries, ...log } }) {
  const head = JSON.stringify({ log: { ...log, entries: [] } }).slice(0, -']}}'.length);
  return `${head}\n${entries.map((entry) => JSON.stringify(entry, shortened)).join(',\n')}\n]}}\n`;
}

function shortened(name, value) {
  if (name === 'stack' || name === '_initiator_stack') {
    return undefined;
  }
  return typeof value === 'number' ? Math.round(value) : value;
}
