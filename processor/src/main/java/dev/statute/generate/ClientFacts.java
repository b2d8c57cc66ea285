package dev.statute.generate;

import dev.statute.contract.StatusRef;
import dev.statute.contract.shape.Caching;
import dev.statute.contract.shape.Presence;
import dev.statute.contract.shape.ResponseShape;
import dev.statute.contract.shape.StatusShape;
import dev.statute.law.Clause;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import java.util.ArrayList;
import java.util.List;

/** What clients and caches do, in sentences for Javadoc. */
public final class ClientFacts {

  private ClientFacts() {}

  /** Returns what they do with a response. */
  static List<String> of(ResponseShape shape, Law law) {
    if (!(shape.status() instanceof StatusRef.Known known)) {
      return List.of();
    }
    Status status = known.status();
    List<String> facts = new ArrayList<>();
    Caching caching = shape.caching();
    if (caching == Caching.HEURISTIC) {
      facts.add(sentence(caching.words(), law.general().compatibility().heuristics().clause()));
    } else if (caching != Caching.NONE) {
      facts.add(Docs.sentence(caching.words()));
    }
    facts.addAll(afterwards(status));
    return facts;
  }

  /** Returns what each response with a status carries, and what they do with it. */
  public static List<String> of(StatusShape shape, Law law) {
    Status status = shape.status();
    List<String> facts = new ArrayList<>();
    shape.fields().stream()
        .filter(field -> field.presence() == Presence.REQUIRED)
        .flatMap(field -> field.law().stream())
        .filter(rule -> !rule.isConditional())
        .forEach(
            rule ->
                facts.add(
                    sentence(
                        "each such response has the field " + Docs.code(rule.field()),
                        rule.ground().clause())));
    if (shape.isUsable()) {
      facts.add(
          sentence(
              status.cacheability().words(), law.general().compatibility().heuristics().clause()));
    }
    facts.addAll(afterwards(status));
    return facts;
  }

  private static List<String> afterwards(Status status) {
    List<String> facts = new ArrayList<>();
    if (status.redirect() != null) {
      facts.add(
          sentence("clients " + status.redirect().words(), status.redirect().ground().clause()));
    }
    if (status.repetition() != null) {
      facts.add(
          sentence(
              status.repetition().repetition().words() + " after it",
              status.repetition().clause()));
    }
    return facts;
  }

  /** Returns whether clients send a request with a method again. */
  public static String of(Method method, Law law) {
    String token = Docs.escape(method.token());
    if (method.safe()) {
      return sentence(
          "clients may send " + token + " at any time, and again",
          law.general().compatibility().safe().clause());
    }
    return sentence(
        method.idempotent()
            ? "clients may send " + token + " again if they get no answer"
            : "clients do not send " + token + " again by themselves",
        law.general().compatibility().idempotent().clause());
  }

  private static String sentence(String words, Clause clause) {
    return Docs.sentence(words + " (" + Docs.escape(clause.toString()) + ")");
  }
}
