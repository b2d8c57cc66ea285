package dev.statute.dialect;

import dev.statute.contract.Response;
import dev.statute.dialect.Phrases.Phrase;
import dev.statute.law.HeaderField;
import dev.statute.law.Status;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.rule.Words;
import dev.statute.runtime.RuntimeType;
import java.util.List;

/** Words edits of the annotations of responses. */
final class ResponsePhrases {

  private static final String PROBLEM = RuntimeType.PROBLEM.qualifiedName();
  private static final String OPTIONAL_HEADERS = "optionalHeaders";
  private static final String CONTENT = RuntimeType.CONTENT.qualifiedName();

  private final Syntax syntax;

  ResponsePhrases(Syntax syntax) {
    this.syntax = syntax;
  }

  List<Phrase> all() {
    return List.of(
        Phrase.of(
            Fix.SetStatus.class,
            fix -> "Answer " + anyOf(fix.statuses()) + " instead",
            fix -> "Answer " + anyOf(fix.statuses())),
        Phrase.of(Fix.AddField.class, fix -> "Add headers = " + elements(fix.field())),
        Phrase.of(
            Fix.RemoveField.class,
            fix ->
                "Remove "
                    + fix.field().constantName()
                    + " from its "
                    + (isOptional(fix.response(), fix.field()) ? OPTIONAL_HEADERS : "headers")),
        Phrase.of(
            Fix.MakeFieldOptional.class,
            fix -> "Declare " + OPTIONAL_HEADERS + " = " + elements(fix.field()) + " instead"),
        Phrase.of(
            Fix.MoveField.class,
            fix ->
                "Declare headers = "
                    + elements(fix.field())
                    + " at the "
                    + fix.to().status().title()
                    + " instead, and this response has the field too"),
        Phrase.of(
            Fix.SetBody.class,
            fix ->
                fix.response().body().isPresent() ? otherBody(fix.body()) : firstBody(fix.body())),
        Phrase.of(Fix.RemoveBody.class, fix -> "Remove the body"),
        Phrase.of(Fix.AddResponse.class, ResponsePhrases::add),
        Phrase.of(Fix.RemoveResponse.class, fix -> "Remove this response"),
        Phrase.of(
            Fix.SetProblemType.class,
            fix ->
                "Give it a problem type of its own, such as problem = \""
                    + fix.problemType()
                    + "\""));
  }

  private String elements(HeaderField field) {
    return syntax.elements(field.constantName());
  }

  private static boolean isOptional(Response response, HeaderField field) {
    return response.declared(field.name()).filter(declared -> !declared.isAlways()).isPresent();
  }

  private static String add(Fix.AddResponse fix) {
    if (fix.statuses().isEmpty() && fix.purpose().isEmpty()) {
      return "Add @Responds for each response that it may give";
    }
    return "Declare a response"
        + (fix.statuses().isEmpty() ? "" : " with " + anyOf(fix.statuses()))
        + (fix.purpose().isEmpty() ? "" : " " + fix.purpose());
  }

  private static String anyOf(List<Status> statuses) {
    return statuses.isEmpty()
        ? "another status"
        : Words.or(statuses.stream().map(Status::title).toList());
  }

  private String firstBody(SuggestedBody body) {
    String type =
        body instanceof SuggestedBody.Result ? "Result" : simple(ResponsePhrases.type(body));
    return "Declare it, such as body = " + syntax.classLiteral(type);
  }

  private String otherBody(SuggestedBody body) {
    if (body instanceof SuggestedBody.Result) {
      return "Declare a body of another class";
    }
    String type = type(body);
    return "Declare body = "
        + syntax.classLiteral(simple(type))
        + (simple(type).equals(type) ? "" : ", and import " + type);
  }

  private static String type(SuggestedBody body) {
    if (body instanceof SuggestedBody.OfType known) {
      return known.type();
    }
    return body instanceof SuggestedBody.ProblemDocument ? PROBLEM : CONTENT;
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
