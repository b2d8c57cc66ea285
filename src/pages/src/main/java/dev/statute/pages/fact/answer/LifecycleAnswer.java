package dev.statute.pages.fact.answer;

import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.http.Header;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.Fact;
import dev.statute.pages.model.LifecycleNote;
import dev.statute.pages.text.Sentences;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells how long something will be there (RFC 9745, RFC 8594). */
final class LifecycleAnswer {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final String STABLE = "stable";

  private final PageSubject subject;

  LifecycleAnswer(PageSubject subject) {
    this.subject = subject;
  }

  /** Returns the answer for something that the source says a lifecycle and a text of. */
  Optional<LifecycleNote> of(Optional<PublishedLifecycle> lifecycle, PublishedDoc doc) {
    boolean isDeprecated =
        doc.isDeprecated() || lifecycle.filter(PublishedLifecycle::isDeprecated).isPresent();
    Optional<Instant> deprecation = lifecycle.flatMap(PublishedLifecycle::deprecation);
    Optional<Instant> sunset = lifecycle.flatMap(PublishedLifecycle::sunset);
    String stability = lifecycle.map(PublishedLifecycle::stability).orElse("");
    boolean isUnstable = !stability.isEmpty() && !stability.equals(STABLE);
    if (!isDeprecated && sunset.isEmpty() && !isUnstable) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    List<ClauseLink> clauses = new ArrayList<>();
    deprecation.ifPresent(at -> addClause(Header.DEPRECATION, clauses));
    sunset.ifPresent(
        at -> {
          reasons.add("It is likely to be unavailable from " + DAY.format(at) + " on.");
          addClause(Header.SUNSET, clauses);
        });
    if (isUnstable) {
      reasons.add("It may change at any time.");
    }
    if (!doc.deprecation().isEmpty()) {
      reasons.add(Sentences.sentence(doc.deprecation()));
    }
    return Optional.of(
        new LifecycleNote(
            isDeprecated,
            new Fact(
                answer(isDeprecated, deprecation, isUnstable), String.join(" ", reasons), clauses),
            lifecycle.map(PublishedLifecycle::documentation).orElse("")));
  }

  private String answer(boolean isDeprecated, Optional<Instant> deprecation, boolean isUnstable) {
    if (!isDeprecated) {
      return isUnstable ? "Preview" : "Ends";
    }
    return deprecation
        .map(
            at ->
                (at.isAfter(subject.settings().moment()) ? "Deprecated from " : "Deprecated since ")
                    + DAY.format(at)
                    + (at.isAfter(subject.settings().moment()) ? " on" : ""))
        .orElse("Deprecated");
  }

  private void addClause(Header header, List<ClauseLink> clauses) {
    subject
        .field(header.fieldName())
        .map(known -> subject.links().of(known.clause()))
        .ifPresent(clauses::add);
  }
}
