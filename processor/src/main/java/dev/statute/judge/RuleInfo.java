package dev.statute.judge;

import dev.statute.rule.Basis;
import java.util.List;

/**
 * What is known of a rule before it is applied.
 *
 * @param id its name in messages, options and annotations
 * @param basis what it rests on
 * @param summary what holds where it is kept, as the end of a sentence
 */
public record RuleInfo(String id, Basis basis, String summary) {

  /** Rules that miss something which an annotation would say. */
  private static final List<String> MISSING =
      List.of(
          "abstract-operation",
          "announcement",
          "collection-post",
          "mirrored",
          "missing-field",
          "missing-input",
          "needed-content",
          "negotiated-field",
          "no-error",
          "no-success",
          "operation-",
          "parameter-",
          "path-variable",
          "request-body",
          "request-content",
          "success-status",
          "unannotated-method",
          "unused");

  /** Tells whether it can seem to be broken where some annotations cannot be read. */
  public boolean needsAllAnnotations() {
    return MISSING.stream().anyMatch(id::startsWith);
  }

  /** Tells whether code or an option can lift it. */
  public boolean isLiftable() {
    return basis != Basis.STRUCTURE;
  }
}
