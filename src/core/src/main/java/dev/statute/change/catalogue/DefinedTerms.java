package dev.statute.change.catalogue;

import dev.statute.change.Change;
import dev.statute.change.ContractPair;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Breaking;
import dev.statute.law.Breaking.Harm;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Policy.ProblemType;
import dev.statute.law.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the law says of changes of the fields, statuses and problem types that it defines. */
final class DefinedTerms {

  private static final int OF_OPERATION = 2;
  private static final int OF_DEFINITION = 3;
  private static final int OF_PART = 4;
  private static final int OF_FIELD = 6;

  private final Law law;
  private final boolean isSilent;
  private final Map<String, PublishedOperation> before;
  private final Map<String, PublishedOperation> after;

  DefinedTerms(ContractPair contracts) {
    this.law = contracts.law();
    this.isSilent = breakings(law).allMatch(Breaking.NONE::equals);
    this.before = isSilent ? Map.of() : byKey(contracts.before());
    this.after = isSilent ? Map.of() : byKey(contracts.after());
  }

  private static Stream<Breaking> breakings(Law law) {
    return Stream.of(
            law.fields().stream().map(HeaderField::breaking),
            law.statuses().stream().map(Status::breaking),
            law.policy().problems().stream().map(ProblemType::breaking))
        .flatMap(all -> all);
  }

  private static Map<String, PublishedOperation> byKey(PublishedContract contract) {
    Map<String, PublishedOperation> operations = new HashMap<>();
    contract.operations().forEach(one -> operations.putIfAbsent(one.key(), one));
    return operations;
  }

  /**
   * What a place of a contract uses.
   *
   * @param rank how close it is to what the place is about; the higher, the closer
   * @param name what tells it from others of its kind
   * @param breaking what its definition says of changes
   */
  private record Term(int rank, String name, Breaking breaking) {}

  /**
   * Returns how bad the law says that a change is.
   *
   * @return nothing where the law says nothing, so that what follows from HTTP holds
   */
  Optional<Harm> harm(Change change) {
    if (isSilent) {
      return Optional.empty();
    }
    Optional<Term> inOld = term(before, change.before());
    Optional<Term> inNew = term(after, change.after());
    // Where one contract has nothing, the place around it is given, which is about something else.
    int rank = Math.max(rank(inOld), rank(inNew));
    Optional<Term> old = inOld.filter(term -> term.rank() == rank);
    Optional<Term> now = inNew.filter(term -> term.rank() == rank);
    if (old.isPresent() && now.isPresent() && old.get().name().equals(now.get().name())) {
      return now.get().breaking().change();
    }
    return old.flatMap(term -> term.breaking().remove())
        .or(() -> now.flatMap(term -> term.breaking().add()));
  }

  private static int rank(Optional<Term> term) {
    return term.map(Term::rank).orElse(0);
  }

  private Optional<Term> term(Map<String, PublishedOperation> operations, Pointer pointer) {
    List<String> steps = pointer.steps();
    if (steps.size() == OF_DEFINITION && steps.get(0).equals("law")) {
      return definition(steps.get(OF_DEFINITION - 1));
    }
    if (steps.size() < OF_PART || !steps.get(0).equals("operations")) {
      return Optional.empty();
    }
    Optional<PublishedOperation> operation = Optional.ofNullable(operations.get(steps.get(1)));
    return switch (steps.get(OF_OPERATION)) {
      case "inputs" -> operation.flatMap(found -> input(found, steps));
      case "responses" ->
          operation
              .flatMap(found -> found.response(steps.get(OF_PART - 1)))
              .flatMap(found -> response(found, steps));
      default -> Optional.empty();
    };
  }

  private Optional<Term> definition(String name) {
    return field(name)
        .or(() -> law.policy().problem(name).map(DefinedTerms::term))
        .or(
            () ->
                law.statuses().stream()
                    .filter(status -> Integer.toString(status.code()).equals(name))
                    .findFirst()
                    .map(DefinedTerms::term));
  }

  private Optional<Term> input(PublishedOperation operation, List<String> steps) {
    return operation.inputs(InputSource.HEADER).stream()
        .filter(input -> input.name().equals(steps.get(OF_PART - 1)))
        .findFirst()
        .flatMap(input -> field(input.key()));
  }

  private Optional<Term> response(PublishedResponse response, List<String> steps) {
    if (steps.size() >= OF_FIELD && steps.get(OF_PART).equals("fields")) {
      return field(steps.get(OF_FIELD - 1));
    }
    Optional<Term> problem =
        law.policy()
            .problem(response.problemType())
            .filter(type -> !type.breaking().equals(Breaking.NONE))
            .map(DefinedTerms::term);
    return problem.or(() -> status(response));
  }

  private Optional<Term> status(PublishedResponse response) {
    return response.code().isPresent()
        ? law.status(response.code().getAsInt()).map(DefinedTerms::term)
        : Optional.empty();
  }

  private Optional<Term> field(String name) {
    return law.fieldOfAnyCase(name).map(DefinedTerms::term);
  }

  private static Term term(HeaderField field) {
    return new Term(OF_FIELD, field.name(), field.breaking());
  }

  private static Term term(ProblemType problem) {
    return new Term(OF_PART, problem.type(), problem.breaking());
  }

  private static Term term(Status status) {
    return new Term(OF_PART, Integer.toString(status.code()), status.breaking());
  }
}
