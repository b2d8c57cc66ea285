// Chromium visits a server, and three programs write down what it sends and receives.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { harFromMessages } from 'chrome-har';
import { freeFolder, freePort, installed } from './processes.mjs';

const PATIENCE = 15_000;
const EVENTS = ['Page.loadEventFired', 'Page.domContentEventFired', 'Page.frameStartedLoading', 'Page.frameAttached',
  'Page.frameScheduledNavigation', 'Page.navigatedWithinDocument', 'Page.frameNavigated',
  'Network.requestServedFromCache', 'Network.dataReceived', 'Network.responseReceived', 'Network.resourceChangedPriority',
  'Network.loadingFinished', 'Network.loadingFailed', 'Network.requestWillBeSent', 'Network.requestWillBeSentExtraInfo',
  'Network.responseReceivedExtraInfo'];

export function browserProgram() {
  return installed('chromium', 'chromium-browser', 'google-chrome');
}

/** Starts Chromium with a port for its developer tools. */
export async function startBrowser() {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: browserProgram(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`, '--remote-allow-origins=*'],
  });
  return { browser, port };
}

/**
 * Visits an origin, and returns the captures: of the developer tools ("devtools"), of Playwright
 * ("playwright") and of chrome-har ("chromehar"), as objects.
 */
export async function capture({ browser, port }, origin, visits, acts = []) {
  const folder = freeFolder('har');
  const file = path.join(folder, 'playwright.har');
  const context = await browser.newContext({ ignoreHTTPSErrors: true, recordHar: { path: file, content: 'embed' } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const events = await listen(context, page);
  const tools = await openTools(browser, port);
  await page.goto(`${origin}/`).catch(() => {});
  await page.reload().catch(() => {});
  await page.goto(`${origin}/`).catch(() => {});
  // The developer tools follow, and may not take the visits for those of the page before.
  await page.waitForTimeout(500);
  for (const visit of visits) {
    await page.evaluate(askOne, visit);
  }
  for (const act of acts) {
    await page.evaluate(act);
  }
  await page.waitForTimeout(300);
  const devtools = await tools.export();
  await tools.close();
  await context.close();
  const playwright = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  const chromehar = harFromMessages(events, { includeTextFromResponseBody: true });
  return { devtools, playwright, chromehar };
}

async function askOne([method, target, headers, body]) {
  try {
    // Chromium asks people for passwords of Basic and Digest, unless it is to send no credentials.
    const credentials = /^.(private|digest)/.test(target) ? 'omit' : 'same-origin';
    const response = await fetch(target, { method, headers, body, credentials, signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
  } catch {
    // The captures show it.
  }
}

async function listen(context, page) {
  const client = await context.newCDPSession(page);
  const events = [];
  await client.send('Page.enable');
  await client.send('Network.enable');
  for (const method of EVENTS) {
    client.on(method, (params) => events.push({ method, params }));
  }
  return events;
}

/** Opens the developer tools on the page that has no address yet, as their own page. */
async function openTools(browser, port) {
  const targets = await (await fetch(`http://127.0.0.1:${port}/json`)).json();
  const { id } = targets.find((target) => target.type === 'page' && target.url === 'about:blank');
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/devtools/inspector.html?ws=127.0.0.1:${port}/devtools/page/${id}&panel=network`);
  await page.waitForFunction(async () => {
    const { TargetManager } = await import('./core/sdk/sdk.js');
    return TargetManager.TargetManager.instance().primaryPageTarget() !== null;
  }, undefined, { timeout: PATIENCE });
  // Two loads of the page stay in the log.
  await page.waitForFunction(async () => {
    const { Settings } = await import('./core/common/common.js');
    try {
      Settings.Settings.instance().moduleSetting('network-log.preserve-log').set(true);
      return true;
    } catch {
      return false;
    }
  }, undefined, { timeout: PATIENCE });
  return {
    export: () => page.evaluate(writeHar),
    close: () => context.close(),
  };
}

/** Runs in the developer tools: what "Export HAR (with sensitive data)" does. */
async function writeHar() {
  const Logs = await import('./models/logs/logs.js');
  const HAR = await import('./models/har/har.js');
  const requests = Logs.NetworkLog.NetworkLog.instance().requests();
  // The content of some requests never comes.
  for (const request of requests) {
    const late = new Promise((resolve) => setTimeout(resolve, 2000, { error: 'late' }));
    const content = await Promise.race([request.requestContentData(), late]);
    if (content.error) {
      request.requestContentData = async () => content;
    }
  }
  const progress = new Proxy({}, { get: (target, name) => (name === 'canceled' ? false : () => progress), set: () => true });
  const text = await HAR.Writer.Writer.harStringForRequests(requests, { sanitize: false }, progress);
  return JSON.parse(text);
}
