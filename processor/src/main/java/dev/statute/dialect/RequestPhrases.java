package dev.statute.dialect;

import dev.statute.dialect.Phrases.Phrase;
import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.rule.Fix;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Words edits of the parameters of an operation, and of its method and path. */
final class RequestPhrases {

  private static final String LIMIT = "maxContentLength";
  private static final int MEBIBYTES = 64;

  private final Syntax syntax;

  RequestPhrases(Syntax syntax) {
    this.syntax = syntax;
  }

  List<Phrase> all() {
    return List.of(
        Phrase.of(Fix.AddFieldInput.class, fix -> "Add the parameter " + parameter(fix.field())),
        Phrase.of(Fix.AddContentInput.class, fix -> "Add a parameter for the content"),
        Phrase.of(
            Fix.AddPathVariable.class,
            fix -> "Add a parameter for it, such as " + parameter(fix.variable())),
        Phrase.of(Fix.BindToVariable.class, RequestPhrases::bind),
        Phrase.of(
            Fix.BindElsewhere.class,
            fix ->
                "Bind it with @QueryParam, or with @HeaderParam; a path variable is bound to the"
                    + " parameter with its name"),
        Phrase.of(Fix.RemoveInput.class, fix -> "Remove the parameter"),
        Phrase.of(
            Fix.SetContentLimit.class,
            fix ->
                "Write the maximum in octets, such as "
                    + LIMIT
                    + " = "
                    + syntax.mebibytes(MEBIBYTES)
                    + " for "
                    + MEBIBYTES
                    + " MiB"),
        Phrase.of(Fix.RemoveContentLimit.class, fix -> "Remove " + LIMIT, fix -> "Remove it"),
        Phrase.of(Fix.SetMethod.class, RequestPhrases::method),
        Phrase.of(Fix.AdoptRoute.class, RequestPhrases::route),
        Phrase.of(
            Fix.SetPath.class,
            fix -> "Write \"" + fix.path().text() + "\"; a path variable is a name in braces"));
  }

  private String parameter(HeaderField field) {
    return "@HeaderParam("
        + field.constantName()
        + ") "
        + syntax.parameter(field.componentName(), field.type().javaName(), true);
  }

  private String parameter(String variable) {
    return SourceVersion.isName(variable)
        ? syntax.parameter(variable, "String", false)
        : pathParam(variable) + " " + syntax.parameter("value", "String", false);
  }

  private static String bind(Fix.BindToVariable fix) {
    String annotation = pathParam(fix.variable());
    return fix.input().isExplicit()
        ? "Did you mean " + annotation + "?"
        : "Write " + annotation + " before the parameter " + fix.input().name();
  }

  private static String pathParam(String variable) {
    return "@PathParam(\"" + variable + "\")";
  }

  private static String method(Fix.SetMethod fix) {
    List<String> annotations = fix.methods().stream().map(RequestPhrases::annotation).toList();
    return annotations.size() == 1
        ? "Annotate it with " + annotations.get(0)
        : "Add the annotation of its method, such as " + annotations.get(0);
  }

  private static String route(Fix.AdoptRoute fix) {
    String method =
        fix.other().operation().method().map(RequestPhrases::annotation).orElse("no method");
    return "Give it the same: " + method + " with the path " + fix.other().path().text();
  }

  private static String annotation(Method method) {
    return "@" + method.constantName();
  }
}
