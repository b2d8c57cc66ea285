// What html-validate finds in a page.
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';

const JUDGE = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'doctype-style': 'off', 'prefer-native-element': 'off', 'no-inline-style': 'off' },
});

/** Returns a sentence for each violation of HTML, with its line. */
export async function violations(file) {
  const report = await JUDGE.validateString(readFileSync(file, 'utf8'));
  return report.results
    .flatMap((result) => result.messages)
    .slice(0, 10)
    .map((message) => `html-validate ${message.ruleId}, line ${message.line}: ${message.message}`);
}
