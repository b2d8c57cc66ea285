package dev.statute.rule.message.judge;

import dev.statute.rule.Basis;
import dev.statute.rule.Catalogue;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.message.MessageChapter;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.content.ContentMessages;
import dev.statute.rule.message.field.FieldMessages;
import dev.statute.rule.message.framing.FramingMessages;
import dev.statute.rule.message.semantics.SemanticMessages;
import dev.statute.rule.message.status.StatusMessages;
import java.util.List;
import java.util.stream.Stream;

/** The rules of messages, and the checks that find violations of them. */
public final class MessageRules {

  private static final List<MessageChapter> CHAPTERS =
      Stream.concat(
              Stream.of(
                  StatusMessages.chapter(),
                  FieldMessages.chapter(),
                  ContentMessages.chapter(),
                  FramingMessages.chapter()),
              SemanticMessages.chapters().stream())
          .toList();

  private static final Catalogue CATALOGUE =
      new Catalogue(CHAPTERS.stream().flatMap(chapter -> chapter.rules().stream()).toList());

  private MessageRules() {}

  /** Returns the rules, in the order in which they are listed to people. */
  public static Catalogue catalogue() {
    return CATALOGUE;
  }

  /** Returns the checks, in the order in which they look at an exchange. */
  static List<MessageCheck> checks() {
    return CHAPTERS.stream().flatMap(chapter -> chapter.checks().stream()).toList();
  }

  /**
   * Returns the rule of a family on a basis. A law of a company may weigh a clause as no rule of
   * the table does: then the rule has the summary of its family.
   */
  static RuleInfo rule(String family, Basis basis) {
    return CATALOGUE.rule(family, basis).orElseGet(() -> unlisted(family, basis));
  }

  private static RuleInfo unlisted(String family, Basis basis) {
    return CATALOGUE.rules().stream()
        .filter(rule -> rule.family().equals(family))
        .findFirst()
        .map(rule -> new RuleInfo(family, basis, rule.summary(), rule.isAboutAbsence()))
        .orElseThrow(() -> new IllegalArgumentException("no rule has the family " + family));
  }
}
