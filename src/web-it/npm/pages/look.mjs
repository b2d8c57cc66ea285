// node look.mjs FOLDER SHOTS PAGE...: looks at static pages in Chromium, in two widths, light and dark, on paper
// and by keyboard, without a server. Writes what is wrong as lines, and pictures into SHOTS.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserProgram } from '../capture/browser.mjs';
import { accessibility } from './accessibility.mjs';
import { cutAndOverflowing } from './layout.mjs';
import { keyboard } from './keyboard.mjs';
import { brokenLinks } from './links.mjs';
import { violations } from './validity.mjs';

const WIDTHS = { phone: 390, desktop: 1280 };
const SCHEMES = ['light', 'dark'];
const HEIGHT = 900;
// Pictures of whole pages take Chromium minutes.
const PICTURED = 4000;
// A4 within margins of 12 mm, at 96 pixels an inch.
const PAPER = 703;

const [folder, shots, ...pages] = process.argv.slice(2);
mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({ executablePath: browserProgram(), args: ['--no-sandbox'] });
const findings = [];
for (const [device, width] of Object.entries(WIDTHS)) {
  for (const colorScheme of SCHEMES) {
    await visit(device, width, colorScheme);
  }
}
await print();
await browser.close();
findings.forEach((finding) => console.log(finding));
console.log(`looked at ${pages.length} pages`);

async function open(settings) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...settings });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) {
      findings.push(`${page.url()}: asks the network for ${request.url()}`);
    }
  });
  page.on('pageerror', (error) => findings.push(`${page.url()}: a script fails: ${error.message}`));
  return page;
}

async function visit(device, width, colorScheme) {
  const page = await open({ viewport: { width, height: HEIGHT }, colorScheme });
  for (const name of pages) {
    const say = (text) => findings.push(`${name} (${device}, ${colorScheme}): ${text}`);
    await page.goto(url(name));
    if (colorScheme === 'light') {
      (await page.evaluate(cutAndOverflowing)).forEach(say);
    }
    // axe takes long, and the contrast of a scheme is the same in both widths.
    if ((device === 'desktop') === (colorScheme === 'light')) {
      (await accessibility(page)).forEach(say);
    }
    if (device === 'desktop' && colorScheme === 'light') {
      (await keyboard(page)).forEach(say);
      (await brokenLinks(page)).forEach(say);
      (await violations(path.join(folder, name))).forEach(say);
    }
    await picture(page, name, `${device}-${colorScheme}`);
  }
  await page.context().close();
}

/** Takes a picture of the beginning of a page. */
async function picture(page, name, view) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
  });
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, PICTURED) });
  await page.screenshot({ path: path.join(shots, `${plain(name)}-${view}.png`), timeout: 60_000 });
  await page.setViewportSize({ width, height: HEIGHT });
}

function plain(name) {
  return name.replaceAll('/', '-').replace('.html', '');
}

/** On paper nothing can be scrolled, so nothing may be wider than the sheet. */
async function print() {
  const page = await open({ viewport: { width: PAPER, height: HEIGHT } });
  for (const name of pages) {
    await page.goto(url(name));
    await page.emulateMedia({ media: 'print' });
    (await page.evaluate(cutAndOverflowing, true)).forEach((text) => findings.push(`${name} (paper): ${text}`));
    await page.pdf({
      path: path.join(shots, `${plain(name)}.pdf`), format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
    });
    await page.emulateMedia({ media: null });
  }
  await page.context().close();
}

function url(name) {
  return pathToFileURL(path.join(folder, name)).href;
}
