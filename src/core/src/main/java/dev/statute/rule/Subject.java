package dev.statute.rule;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.contract.shape.ResponseShape;
import dev.statute.contract.shape.Shapes;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Role;
import dev.statute.law.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * The input of a check: contract, law and shapes.
 *
 * @param contract the contract
 * @param law the law that it is checked against
 * @param shapes what its responses carry in the end, and why
 * @param answers what its operations may answer, where the law knows the status
 * @param declared the responses that it declares, where the law knows the status
 */
public record Subject(
    Contract contract, Law law, Shapes shapes, List<Answer> answers, List<KnownResponse> declared) {

  /** Copies the lists. */
  public Subject {
    answers = List.copyOf(answers);
    declared = List.copyOf(declared);
  }

  /** Looks at a contract under a law. */
  public static Subject of(Contract contract, Law law) {
    Shapes shapes = Shapes.of(contract, law);
    List<Answer> answers = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      Method method = operation.method().orElse(null);
      if (method != null) {
        for (Response response : contract.responsesOf(operation)) {
          Status status = response.knownStatus().orElse(null);
          if (status != null) {
            ResponseShape shape = shapes.of(response, operation);
            answers.add(
                new Answer(contract, law, shapes, operation, method, response, status, shape));
          }
        }
      }
    }
    return new Subject(contract, law, shapes, answers, known(contract.declaredResponses()));
  }

  private static List<KnownResponse> known(List<Response> responses) {
    List<KnownResponse> known = new ArrayList<>();
    for (Response response : responses) {
      response.knownStatus().ifPresent(status -> known.add(new KnownResponse(response, status)));
    }
    return known;
  }

  /** Returns what the server of the contract is. */
  public Role role() {
    return contract.role();
  }

  /** Returns the responses of an operation whose status the law knows. */
  public List<KnownResponse> responsesOf(Operation operation) {
    return known(contract.responsesOf(operation));
  }

  /** Returns the field of a name that the law itself uses, so that it must be there. */
  public HeaderField field(String name) {
    return law.field(name).orElseThrow();
  }
}
