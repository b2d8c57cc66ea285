package dev.statute.law;

import dev.statute.text.JavaNames;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request method.
 *
 * @param token its name on the wire, case-sensitive
 * @param safe whether it is safe (RFC 9110, 9.2.1)
 * @param idempotent whether it is idempotent (RFC 9110, 9.2.2)
 * @param cacheability whether its responses may be reused (RFC 9110, 9.2.3)
 * @param requestContent what content in a request means
 * @param responseContent what content in a successful response is
 * @param clause where it is defined
 * @param state what has become of it
 * @param withoutContent for a method whose responses have no content, which of them
 * @param requestContentGround for a method whose requests have no content, why
 * @param neededContentGround for a method whose requests need content, why
 * @param responseContentGround for a method that asks for content, why a success without any can
 *     hardly be meant
 * @param cacheCondition what a response carries if it may be reused, {@code null} where nothing
 *     says so
 * @param success which statuses its successful answers have, {@code null} where nothing says so
 * @param answers the statuses that its definition names
 * @param summary what it is for
 */
public record Method(
    String token,
    boolean safe,
    boolean idempotent,
    MethodCacheability cacheability,
    RequestContent requestContent,
    ResponseContent responseContent,
    Clause clause,
    State state,
    @Nullable WithoutContent withoutContent,
    @Nullable Ground requestContentGround,
    @Nullable Ground neededContentGround,
    @Nullable Ground responseContentGround,
    @Nullable CacheCondition cacheCondition,
    @Nullable SuccessRule success,
    List<AnswerRule> answers,
    String summary) {

  /** Copies the answers. */
  public Method {
    answers = List.copyOf(answers);
  }

  /** Tells whether an API can offer the method; some names are registered only to be kept free. */
  public boolean isOffered() {
    return state != State.RESERVED;
  }

  /** Returns how a request that created a resource is answered, where its definition says so. */
  public Optional<AnswerRule> creation() {
    return answers.stream().filter(AnswerRule::isForCreation).findFirst();
  }

  /** Returns the name of its constant and annotation: {@code VERSION_CONTROL}. */
  public String constantName() {
    return JavaNames.fieldConstant(token);
  }

  /** Returns the name of the type of its responses: {@code ToVersionControl}. */
  public String viewName() {
    return JavaNames.view(constantName());
  }
}
