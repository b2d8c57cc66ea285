// Starts servers of others as processes of this user, on free ports of the loopback interface.
import { spawn, execFileSync } from 'node:child_process';
import { mkdtempSync, chmodSync, rmSync, existsSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const PATIENCE = 10_000;

/** Finds a port that is free. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Makes a folder that servers can read, whoever they run as. */
export function freeFolder(name) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `statute-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** Returns the path of the first of some programs that is installed, or undefined. */
export function installed(...programs) {
  const folders = [...process.env.PATH.split(path.delimiter), '/usr/sbin'];
  return programs
    .flatMap((program) => folders.map((folder) => path.join(folder, program)))
    .find((file) => existsSync(file));
}

/** Starts a server, and waits until it accepts connections. */
export async function serve(command, args, port, folder) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
  let said = '';
  let ended = false;
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const end = new Promise((resolve) => child.once('exit', resolve));
  end.then(() => (ended = true));
  const until = Date.now() + PATIENCE;
  while (!(await accepts(port))) {
    if (ended || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`${command} does not serve: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    said: () => said,
    async stop() {
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 3000);
      await end;
      clearTimeout(hard);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Makes a key and a certificate for this machine. */
export function selfSigned(folder) {
  const key = path.join(folder, 'key.pem');
  const certificate = path.join(folder, 'certificate.pem');
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2',
      '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1',
      '-keyout', key, '-out', certificate],
    { stdio: 'ignore' });
  chmodSync(key, 0o644);
  return { key, certificate };
}
