package dev.statute.judge;

import dev.statute.law.Clause;
import dev.statute.law.HeaderField;
import dev.statute.law.Presupposition;
import dev.statute.read.statute.ContextTypes;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** An operation gives no status that only answers requests with something that it never reads. */
final class MissingInputRule extends AnswerRule {

  private final RuleInfo info;

  MissingInputRule(Basis basis, String summary) {
    this.info = new RuleInfo(basis.id("missing-input"), basis, summary);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  void check(Answer answer, Consumer<Violation> violations) {
    if (!answer.isLegal()) {
      return;
    }
    for (Presupposition presupposition :
        answer.response().status().presuppositions(answer.method().token(), answer.api().role())) {
      if (Basis.of(presupposition.ground().level()) == info.basis()
          && !isMet(presupposition, answer)) {
        violations.accept(violation(answer, presupposition));
        return;
      }
    }
  }

  /** Tells whether the operation of an answer reads all that the status presupposes. */
  static boolean hasInputs(Answer answer) {
    return answer
        .response()
        .status()
        .presuppositions(answer.method().token(), answer.api().role())
        .stream()
        .allMatch(presupposition -> isMet(presupposition, answer));
  }

  private static boolean isMet(Presupposition presupposition, Answer answer) {
    if (presupposition.content()) {
      return answer.operation().readsContent();
    }
    return answer.operation().reads(presupposition.fields())
        || answer.operation().parameters().stream().anyMatch(ContextTypes::readsFields)
        || (presupposition.orNegotiated() && succeedsWithContent(answer));
  }

  private static boolean succeedsWithContent(Answer answer) {
    return answer.api().responsesOf(answer.operation()).stream()
        .anyMatch(
            response ->
                response.body() != null && !answer.api().law().classOf(response.status()).error());
  }

  private Violation violation(Answer answer, Presupposition presupposition) {
    String what =
        presupposition.content()
            ? "content"
            : Words.or(presupposition.fields().stream().limit(3).toList());
    Clause clause = presupposition.ground().clause();
    return new Violation(
        answer.response().statusPlace(),
        answer.operation().place(),
        answer.operation().name()
            + " reads no "
            + what
            + ", and so "
            + verb()
            + " "
            + answer.response().status().title(),
        clause
            + ": a "
            + answer.title()
            + (presupposition.content()
                ? " presupposes a request with content."
                : " depends on " + what + " in the request."),
        presupposition.content() ? contentFix() : fieldFix(answer, presupposition));
  }

  private String verb() {
    return switch (info.basis()) {
      case RECOMMENDATION -> "should not answer";
      case DOUBT -> "can hardly answer";
      case LINT -> "has no reason to answer";
      default -> "cannot answer";
    };
  }

  private static String contentFix() {
    return "Add a parameter for the content, or remove this response.";
  }

  private static String fieldFix(Answer answer, Presupposition presupposition) {
    HeaderField field = answer.api().law().field(presupposition.fields().get(0)).orElseThrow();
    String type = field.type().javaName();
    return "Add the parameter @HeaderParam("
        + field.constantName()
        + ") @Nullable "
        + type
        + " "
        + field.componentName()
        + ", or remove this response.";
  }
}
