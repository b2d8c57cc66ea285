package dev.statute.web;

import java.util.regex.Pattern;

/**
 * A violation of the law that a server or a browser does commit.
 *
 * @param rule the rule
 * @param captures the names of the captures that show it
 * @param exchange the method, the path and the status, or a part of them
 * @param why why the finding is right, with the clause
 */
record TrueFinding(String rule, Pattern captures, Pattern exchange, String why) {

  static TrueFinding of(String rule, String captures, String exchange, String why) {
    return new TrueFinding(rule, Pattern.compile(captures), Pattern.compile(exchange), why);
  }

  boolean covers(SeenFinding finding) {
    return rule.equals(finding.rule())
        && captures.matcher(finding.capture()).matches()
        && exchange.matcher(finding.exchange()).find();
  }
}
