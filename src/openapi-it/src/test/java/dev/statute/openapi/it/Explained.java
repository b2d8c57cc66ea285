package dev.statute.openapi.it;

import java.util.regex.Pattern;

/**
 * A finding of a tool that is not ours to mend.
 *
 * @param rule the rule of the tool
 * @param documents the names of the documents in which it may be found
 * @param what what the tool says, or where
 * @param why why the document is right
 */
record Explained(String rule, Pattern documents, Pattern what, String why) {

  static Explained of(String rule, String documents, String what, String why) {
    return new Explained(rule, Pattern.compile(documents), Pattern.compile(what), why);
  }

  boolean covers(ToolFinding finding) {
    return rule.equals(finding.rule())
        && documents.matcher(finding.document()).matches()
        && what.matcher(finding.where() + " " + finding.message()).find();
  }
}
