package dev.statute.publish;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.LawUse.OwnTerm;
import dev.statute.contract.file.LawUse.OwnTerm.Kind;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Policy;
import dev.statute.law.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what a contract names that only the law of a company defines. */
final class OwnTerms {

  private static final Comparator<OwnTerm> ORDER =
      Comparator.comparing(OwnTerm::kind).thenComparing(OwnTerm::name);

  private final Law law;
  private final Law standard;

  private OwnTerms(Law law, Law standard) {
    this.law = law;
    this.standard = standard;
  }

  /** Returns them, sorted by kind and name; none under the standard law. */
  static List<OwnTerm> of(Law law, List<PublishedOperation> operations) {
    Law standard = law.base().orElse(law);
    if (standard == law) {
      return List.of();
    }
    OwnTerms terms = new OwnTerms(law, standard);
    TreeSet<OwnTerm> found = new TreeSet<>(ORDER);
    for (PublishedOperation operation : operations) {
      operation.inputs(InputSource.HEADER).stream()
          .map(PublishedInput::key)
          .flatMap(name -> terms.field(name).stream())
          .forEach(found::add);
      operation.responses().forEach(response -> terms.of(response).forEach(found::add));
    }
    return List.copyOf(found);
  }

  private Stream<OwnTerm> of(PublishedResponse response) {
    Stream<Optional<OwnTerm>> fields =
        response.fields().stream().map(PublishedField::name).map(this::field);
    Stream<Optional<OwnTerm>> others =
        Stream.of(
            response.code().isPresent() ? status(response.code().getAsInt()) : Optional.empty(),
            law.policy().problem(response.problemType()).map(OwnTerms::problem));
    return Stream.concat(fields, others).flatMap(Optional::stream);
  }

  private Optional<OwnTerm> status(int code) {
    return law.status(code).filter(status -> standard.status(code).isEmpty()).map(OwnTerms::status);
  }

  private static OwnTerm status(Status status) {
    return new OwnTerm(
        Kind.STATUS,
        Integer.toString(status.code()),
        inOneLine(status.phrase() + ": " + status.summary()));
  }

  private Optional<OwnTerm> field(String name) {
    return law.fieldOfAnyCase(name)
        .filter(field -> standard.fieldOfAnyCase(name).isEmpty())
        .map(OwnTerms::field);
  }

  private static OwnTerm field(HeaderField field) {
    String type = field.type().javaName() + (field.list() ? ", a list" : "");
    return new OwnTerm(
        Kind.FIELD,
        field.name(),
        inOneLine(type + ": " + Objects.requireNonNullElse(field.summary(), "")));
  }

  private static OwnTerm problem(Policy.ProblemType problem) {
    return new OwnTerm(
        Kind.PROBLEM, problem.type(), inOneLine(problem.title() + ": " + problem.summary()));
  }

  private static String inOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceFirst(": ?$", "");
  }
}
