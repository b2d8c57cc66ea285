package dev.statute.openapi.judge.fix;

import dev.statute.law.Role;
import dev.statute.openapi.judge.subject.DocumentContractReader;
import dev.statute.rule.Fix;
import dev.statute.rule.Words;

/** Words edits of what a document says of its server, of rules and of security. */
final class ControlWords {

  private ControlWords() {}

  static String of(Fix fix) {
    if (fix instanceof Fix.SetRole set) {
      return "Write "
          + DocumentContractReader.ROLE
          + ": "
          + Words.or(set.roles().stream().map(Role::word).toList())
          + " at the top of the document";
    }
    if (fix instanceof Fix.Secure) {
      return "Declare a security scheme, and name it in security";
    }
    if (fix instanceof Fix.GiveReason) {
      return "Say why, such as reason: clients of 2014 rely on it";
    }
    if (fix instanceof Fix.Deviate lifting) {
      return "Write x-statute-deviates: {rule: "
          + lifting.rule().id()
          + ", reason: clients of 2014 rely on it}";
    }
    return "Change the document";
  }
}
