package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.law.Method;
import java.util.function.Consumer;

/** A rule on the responses of each operation, among them those that the interface declares. */
abstract class AnswerRule implements Rule {

  /** A response that an operation may give. */
  record Answer(Api api, Operation operation, Method method, DeclaredResponse response) {

    /** Returns which operation is meant, where the response does not stand at one. */
    String where() {
      return operation.declares(response) ? "" : " (the operation " + operation.name() + ")";
    }

    /** Tells whether its status can answer its method at all; if not, that has been said. */
    boolean isLegal() {
      return response.status().permits(method.token(), api.role())
          && (!api.law().classOf(response.status()).interim()
              || response.status().concludes() != null);
    }

    /** Returns the title of the status with the method that it answers. */
    String title() {
      return response.status().title() + " to " + method.token();
    }
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      Method method = operation.method().orElse(null);
      if (method != null) {
        for (DeclaredResponse response : api.responsesOf(operation)) {
          check(new Answer(api, operation, method, response), violations);
        }
      }
    }
  }

  /** Reports each violation of this rule in an answer. */
  abstract void check(Answer answer, Consumer<Violation> violations);
}
