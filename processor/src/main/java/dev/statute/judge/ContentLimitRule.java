package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.ApiReader;
import dev.statute.api.Operation;
import dev.statute.contract.ContentLimit;
import dev.statute.contract.Site;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** A limit of the content of requests is one that some request can keep, and exceed. */
final class ContentLimitRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "content-limit",
          Basis.STRUCTURE,
          "a limit of content is positive, and set where there is content");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    ContentLimit common = api.contentLimit();
    if (common != null) {
      boolean hasContent =
          api.operations().stream().anyMatch(Operation::readsContent)
              || api.inherited().stream().anyMatch(above -> above.operation().readsContent());
      check(common, common.site(), hasContent, "no operation of " + api.name(), violations);
    }
    for (Operation operation : api.operations()) {
      ContentLimit own = operation.contentLimit();
      if (own != null) {
        String subject = operation.name();
        check(own, operation.place(), operation.readsContent(), subject, violations);
      }
    }
  }

  private static void check(
      ContentLimit limit,
      Site subject,
      boolean hasContent,
      String who,
      Consumer<Violation> violations) {
    if (limit.octets() <= 0) {
      violations.accept(
          new Violation(
              limit.site(),
              subject,
              "the limit of content must be positive: " + limit.octets(),
              "Every request with content would be refused.",
              "Write the most octets, such as "
                  + ApiReader.CONTENT_LIMIT
                  + " = 64 << 20 for 64 MiB, or remove it."));
    } else if (!hasContent) {
      String takes = who.startsWith("no ") ? " takes content" : " takes no content";
      violations.accept(
          new Violation(
              limit.site(),
              subject,
              who + takes + ", so the limit of content has no effect",
              "It limits the content of requests, and these have none.",
              "Remove "
                  + ApiReader.CONTENT_LIMIT
                  + (who.startsWith("no ")
                      ? ", or take content in one of them."
                      : ", or add a parameter for the content.")));
    }
  }
}
