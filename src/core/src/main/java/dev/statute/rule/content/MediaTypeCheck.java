package dev.statute.rule.content;

import dev.statute.contract.Body;
import dev.statute.contract.Operation;
import dev.statute.contract.Representation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.law.Clause;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.text.Printable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A declared media type has the syntax of one, and each is declared once. */
final class MediaTypeCheck implements Check {

  @Override
  public String family() {
    return "media-type";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Clause clause = subject.law().general().mediaType().clause();
    for (Response response : subject.contract().declaredResponses()) {
      check(response.body(), clause, violations);
    }
    for (Operation operation : subject.contract().operations()) {
      operation
          .inputs(RequestInput.Content.class)
          .forEach(content -> check(content.body(), clause, violations));
    }
  }

  private static void check(Body body, Clause clause, Violations violations) {
    Set<MediaTypeSyntax> seen = new HashSet<>();
    for (Representation representation : body.representations()) {
      String text = representation.mediaType().orElse("");
      Site site = representation.mediaTypeSite().orElse(null);
      if (site != null) {
        Optional<MediaTypeSyntax> read = MediaTypeSyntax.read(text);
        if (read.isEmpty() || read.get().isRange()) {
          violations.add(Basis.STRUCTURE, malformed(site, text, read.isPresent(), clause));
        } else if (!seen.add(read.get())) {
          violations.add(Basis.STRUCTURE, repeated(site, text));
        }
      }
    }
  }

  private static Violation malformed(Site site, String text, boolean isRange, Clause clause) {
    return Violation.at(
        site,
        Printable.quoted(text)
            + (isRange ? " is a range of media types, not one" : " is not a media type"),
        clause
            + ": a media type is a type and a subtype with a slash between them, and perhaps"
            + " parameters.",
        new Fix.Text("Write one such as \"application/json\" or \"text/csv; charset=utf-8\"."));
  }

  private static Violation repeated(Site site, String text) {
    return Violation.at(
        site,
        "the media type " + Printable.shown(text) + " is declared twice",
        "Each media type is one form of the content.",
        new Fix.Worded("Remove one of the two.", new Fix.Remove(site)));
  }
}
