package dev.statute.change.changelog;

import dev.statute.change.ContractPair;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.PublishedLifecycle;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Says that an operation that was not deprecated now is, or gets an end. */
final class LifecycleNews {

  private LifecycleNews() {}

  /** Returns what is new, as a sentence in Markdown. */
  static Optional<String> of(ContractPair contracts, OperationPair pair) {
    Optional<PublishedLifecycle> before = contracts.before().lifecycleOf(pair.before());
    Optional<PublishedLifecycle> now = contracts.after().lifecycleOf(pair.after());
    boolean wasDeprecated = before.filter(PublishedLifecycle::isDeprecated).isPresent();
    boolean hadSunset = before.flatMap(PublishedLifecycle::sunset).isPresent();
    return now.flatMap(
        lifecycle -> {
          String deprecated =
              lifecycle.isDeprecated() && !wasDeprecated
                  ? "Deprecated"
                      + lifecycle
                          .deprecation()
                          .map(date -> " from " + date(date) + " on")
                          .orElse("")
                  : "";
          String sunset =
              lifecycle
                  .sunset()
                  .filter(date -> !hadSunset)
                  .map(
                      date ->
                          (deprecated.isEmpty() ? "It" : "; it")
                              + " is likely to be unavailable from "
                              + date(date)
                              + " on")
                  .orElse("");
          String news = deprecated + sunset;
          return news.isEmpty()
              ? Optional.empty()
              : Optional.of(news + "." + documentation(lifecycle));
        });
  }

  private static String documentation(PublishedLifecycle lifecycle) {
    return lifecycle.documentation().isEmpty()
        ? ""
        : " See " + MarkdownText.plain(lifecycle.documentation()) + ".";
  }

  private static String date(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
