// Types queries into the search of a site, from a file and without a server, and writes what is found.
// Arguments: the folder of the site, then queries. Output: a JSON array, with the addresses found for each query.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserProgram } from '../capture/browser.mjs';

const [folder, ...queries] = process.argv.slice(2);
const root = pathToFileURL(path.resolve(folder)).href + '/';
const browser = await chromium.launch({ executablePath: browserProgram(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route('**/*', (route) => (route.request().url().startsWith('file:') ? route.continue() : route.abort()));
  const found = [];
  for (const query of queries) {
    await page.goto(root + 'statuses/404.html');
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await page.waitForSelector('#search-results li');
    const titles = await page.$$eval('#search-results [role=option]', (options) =>
      options.map((option) => option.textContent));
    const disabled = await page.$$eval('#search-results [aria-disabled]', (options) => options.length);
    let address = '';
    if (disabled === 0) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await Promise.all([page.waitForURL((url) => !url.href.endsWith('statuses/404.html')), page.keyboard.press('Enter')]);
      address = page.url().slice(root.length);
    }
    found.push({ query, address, count: disabled === 0 ? titles.length : 0 });
  }
  const quiet = await browser.newPage({ javaScriptEnabled: false });
  await quiet.goto(root + 'index.html');
  const isHidden = !(await quiet.isVisible('#search'));
  await quiet.click('text=A–Z');
  const links = await quiet.$$eval('main a', (all) => all.length);
  process.stdout.write(JSON.stringify({ found, errors, isHiddenWithoutScripts: isHidden, linksWithoutScripts: links }));
} finally {
  await browser.close();
}
