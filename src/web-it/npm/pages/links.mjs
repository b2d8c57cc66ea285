// Follows the links of a page that stay in the folder.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Returns a sentence for each link to a file or an anchor that is not there. */
export async function brokenLinks(page) {
  const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((link) => link.href));
  const found = new Set();
  for (const link of new Set(links)) {
    const { protocol, hash } = new URL(link);
    if (protocol !== 'file:') {
      continue;
    }
    const file = fileURLToPath(link.replace(/[?#].*/, ''));
    if (!existsSync(file)) {
      found.add(`the link ${link} leads nowhere`);
    } else if (hash && !hasAnchor(readFileSync(file, 'utf8'), decodeURIComponent(hash.slice(1)))) {
      found.add(`the link ${link} has no anchor`);
    }
  }
  return [...found].slice(0, 5);
}

function hasAnchor(text, id) {
  return text.includes(`id="${id}"`) || text.includes(`id=${id}`);
}
