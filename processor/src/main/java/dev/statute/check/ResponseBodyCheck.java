package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.ContentProblem;
import dev.statute.declaration.Output;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import dev.statute.runtime.RuntimeType;
import java.util.function.Consumer;

/** The class of a body has values that a record can hold, and a message carry. */
final class ResponseBodyCheck extends JavaCheck {

  private static final String MEDIA_TYPES = "mediaTypes";

  ResponseBodyCheck(ApiDeclaration api) {
    super("response-body", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    for (ResponseDeclaration response : api.declaredResponses()) {
      if (response.bodyProblem() == ContentProblem.HIDDEN && !response.cause().isEmpty()) {
        add(
            response,
            "a class that " + api.name() + " does not see",
            "The record of the response is generated into the package of the interface.",
            "Make the class public.",
            violations);
      } else {
        check(response, api.has(Output.CLIENT), violations);
      }
    }
  }

  private static void check(
      ResponseDeclaration response, boolean isRead, Consumer<Violation> violations) {
    String body = response.bodyText();
    switch (response.bodyProblem()) {
      case NONE -> {}
      case HIDDEN ->
          add(
              response,
              "a private class",
              "The record of the response is a separate type, which cannot refer to a private"
                  + " class.",
              "Make the class at least package-private.",
              violations,
              new JavaChange.ShowClass(response.response().bodySite()));
      case OCTETS ->
          add(
              response,
              body,
              "A codec would write it in its own format, such as a JSON array of numbers, and not"
                  + " as"
                  + " these octets.",
              "Write body = dev.statute.codec.Content.class, which holds octets of any media type.",
              violations,
              content(response));
      case VOID ->
          add(
              response,
              body,
              "It has no value, so the response could not be created.",
              "Remove the body.",
              violations,
              new Fix.Apply(new Fix.RemoveBody(response.response())));
      case NO_VALUE ->
          add(
              response,
              body,
              "A codec writes and reads data, and the class has none.",
              "Name a class that holds data, such as a record.",
              violations);
      case PART ->
          add(
              response,
              body,
              "Content is written unchanged, and no codec combines several into one.",
              "Write body = dev.statute.codec.Content.class.",
              violations,
              content(response));
      case INNER -> {
        if (isRead) {
          add(
              response,
              body + ", an inner class,",
              "An inner class needs an object of its enclosing class, so a codec cannot create"
                  + " one.",
              "Make " + body + " static.",
              violations,
              new JavaChange.MakeClassStatic(response.response().bodySite()));
        }
      }
      case COLLECTION ->
          add(
              response,
              body,
              "It has no type arguments, so a client could not tell which type to read.",
              "Write body = Order[].class for a List<Order>.",
              violations);
      case GENERIC -> {
        if (isRead) {
          add(
              response,
              body,
              "A class literal has no type arguments, so a client could not tell which"
                  + " type to read.",
              "Name it by a type token: interface "
                  + body
                  + "OfOrders extends TypeToken<"
                  + body
                  + "<Order>> {}, and body = "
                  + body
                  + "OfOrders.class.",
              violations);
        }
      }
      case OPEN_TOKEN ->
          add(
              response,
              body,
              "A type token names a class with all its type arguments. A wildcard, a type variable"
                  + " or a missing argument leaves open which type to read.",
              "Give TypeToken the whole type, such as TypeToken<Page<Order>>.",
              violations);
      case OTHER_PROBLEM ->
          add(
              response,
              body,
              "The @ProblemType of the class is another than " + response.problem() + ".",
              "Remove problem, since the class says it.",
              violations,
              new JavaChange.RemoveMember(response.place(), "problem"));
      case NO_BODY ->
          add(
              response,
              "nothing",
              "It declares media types, but no class of a body that has them.",
              "Declare the body, or remove mediaTypes.",
              violations,
              new JavaChange.RemoveMember(response.place(), MEDIA_TYPES));
      case NO_PROBLEM_DOCUMENT ->
          add(
              response,
              body.isEmpty() ? "Problem" : body,
              "A problem document is written as application/problem+json, and not as the media"
                  + " types that are declared.",
              "Remove mediaTypes.",
              violations,
              new JavaChange.RemoveMember(response.place(), MEDIA_TYPES));
      case LIST_TOKEN ->
          add(
              response,
              body,
              "A list is named by the class of arrays of its elements.",
              "Write body = Order[].class for a List<Order>.",
              violations);
    }
  }

  private static Fix.Change content(ResponseDeclaration response) {
    return new JavaChange.NameClass(
        response.response().bodySite(), RuntimeType.CONTENT.className());
  }

  private static void add(
      ResponseDeclaration response,
      String body,
      String why,
      String fix,
      Consumer<Violation> violations,
      Fix.Change... changes) {
    violations.accept(
        JavaViolation.at(
            response.response().bodySite(),
            body + " cannot be the body of a " + response.status().title() + " response",
            why,
            fix,
            changes));
  }
}
