// Express, as most Node servers answer: weak tags, static files, redirects, refusals as pages.
import express from 'express';
import { writePages } from './pages.mjs';
import { freeFolder } from './processes.mjs';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { STATIC_VISITS } from './visits.mjs';

export function isInstalled() {
  return true;
}

export async function start() {
  const folder = freeFolder('express');
  const root = path.join(folder, 'root');
  writePages(root);
  const app = express();
  app.use(express.json());
  app.get('/orders/:id', (request, response) => response.json({ id: request.params.id }));
  app.post('/orders', (request, response) => response.status(201).location('/orders/1').json({ id: '1' }));
  app.delete('/orders/:id', (request, response) => response.sendStatus(204));
  app.get('/moved', (request, response) => response.redirect('/data.json'));
  app.get('/moved/forever', (request, response) => response.redirect(301, '/data.json'));
  app.get('/either', (request, response) => response.format({ json: () => response.json({}), text: () => response.send('text') }));
  app.get('/links', (request, response) => response.links({ next: '/links?page=2' }).json([]));
  app.get('/cookie', (request, response) => response.cookie('id', 'a b', { maxAge: 60000, httpOnly: true, sameSite: 'strict' }).clearCookie('old').send('set'));
  app.get('/file', (request, response) => response.attachment('report.txt').send('report'));
  app.get('/fails', () => { throw new Error('on purpose'); });
  app.get('/teapot', (request, response) => response.sendStatus(418));
  app.get('/reset', (request, response) => response.status(205).end());
  app.use(express.static(root, { maxAge: '1h' }));
  app.use((error, request, response, next) => response.status(error.status ?? 500).type('text').send('failed'));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    name: 'express',
    origin: `http://127.0.0.1:${server.address().port}`,
    visits: VISITS,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const VISITS = [
  ...STATIC_VISITS,
  ['GET', '/orders/1'], ['GET', '/orders/1', { 'If-None-Match': 'W/"a-5WA1Hc8SYgPKkqTrG5+p6mAYcr4"' }],
  ['HEAD', '/orders/1'], ['POST', '/orders', JSON_TYPE, '{}'], ['POST', '/orders', JSON_TYPE, '{'],
  ['DELETE', '/orders/1'], ['OPTIONS', '/orders/1'], ['PUT', '/orders/1', JSON_TYPE, '{}'], ['GET', '/moved'],
  ['HEAD', '/moved'], ['GET', '/moved/forever'], ['GET', '/either'], ['GET', '/either', { Accept: 'image/png' }],
  ['GET', '/links'], ['GET', '/cookie'], ['GET', '/file'], ['GET', '/fails'], ['GET', '/teapot'], ['GET', '/reset'],
];
