package dev.statute.pages.fact.sample;

import dev.statute.contract.file.PublishedField;
import dev.statute.law.Condition;
import dev.statute.law.HeaderField;
import dev.statute.law.Status;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.SampleField;
import java.util.Optional;

/** Says why fields are in responses. */
final class FieldNotes {

  private final PageSubject subject;

  FieldNotes(PageSubject subject) {
    this.subject = subject;
  }

  /** Returns a field with what the contract and the law have about it. */
  SampleField annotated(PublishedField field, String value, Optional<Status> status) {
    String why =
        switch (field.origin()) {
          case DEMANDED -> "Each such response must carry it";
          case RECOMMENDED -> "Such responses should carry it";
          case OWED -> "The response that it stands in for would carry it";
          case DECLARED -> field.isAlways() ? "The contract declares it" : "The contract allows it";
        };
    String when =
        field.isAlways()
            ? ""
            : condition(field, status).map(condition -> ", if " + condition.words()).orElse("");
    String who = field.isManaged() ? " The server sets it." : "";
    return new SampleField(
        field.name(),
        value,
        field.isAlways(),
        why + when + "." + who,
        subject.links().parse(field.clause()).or(() -> definition(field.name())));
  }

  private static Optional<Condition> condition(PublishedField field, Optional<Status> status) {
    return status.stream()
        .flatMap(known -> known.fields().stream())
        .filter(rule -> rule.field().equalsIgnoreCase(field.name()))
        .filter(rule -> !rule.ground().level().isProhibition())
        .flatMap(rule -> Optional.ofNullable(rule.condition()).stream())
        .findFirst();
  }

  /** Returns a field that the server adds, with what the law has about it. */
  SampleField ofLaw(String name, String value) {
    return new SampleField(name, value, true, "The server adds it.", definition(name));
  }

  private Optional<ClauseLink> definition(String name) {
    return subject.field(name).map(HeaderField::clause).map(subject.links()::of);
  }
}
