package dev.statute.report;

/**
 * What there is to read about a rule.
 *
 * @param uri where its page is published
 * @param explanation why there is the rule, and what it looks at
 * @param text its page, without markup
 * @param markdown its page, in Markdown
 */
public record RuleHelp(String uri, String explanation, String text, String markdown) {}
