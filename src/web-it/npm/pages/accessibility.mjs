// What axe finds in a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Returns a sentence for each violation, with the first elements that show it. */
export async function accessibility(page) {
  await page.evaluate(AXE);
  const results = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), TAGS);
  return results.violations.map((violation) => {
    const nodes = violation.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${summary(node)}`);
    return `axe ${violation.id} (${violation.nodes.length}): ${violation.help}: ${nodes.join(' | ')}`;
  });
}

function summary(node) {
  return node.any.concat(node.all, node.none).slice(0, 1).map((check) => check.message).join();
}
