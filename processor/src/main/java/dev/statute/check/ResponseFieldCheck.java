package dev.statute.check;

import com.palantir.javapoet.ClassName;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.FieldRef;
import dev.statute.contract.Site;
import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.Presence;
import dev.statute.contract.shape.Shapes;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ParameterType.Author;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.declaration.TextField;
import dev.statute.law.HeaderField;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A field with a name and a type of the interface's own can be a component of a record. */
final class ResponseFieldCheck extends JavaCheck {

  ResponseFieldCheck(ApiDeclaration api) {
    super("response-field", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    for (ResponseDeclaration response : api.declaredResponses()) {
      response.typedFields().forEach(field -> checkType(field, violations));
    }
    Shapes shapes = Shapes.of(api.contract(), api.law());
    Set<Site> reported = new HashSet<>();
    for (OperationDeclaration operation : api.operations()) {
      for (ResponseDeclaration response : api.responsesOf(operation)) {
        if (!response.typedFields().isEmpty()) {
          checkNames(response, operation, shapes, reported, violations);
        }
      }
    }
  }

  private static void checkType(TextField field, Consumer<Violation> violations) {
    String type = JavaNames.simple(field.type());
    String name = field.field().name();
    String what = type + " cannot be the type of the field " + name;
    switch (field.problem()) {
      case UNREADABLE ->
          violations.accept(
              field
                  .field()
                  .ref()
                  .known()
                  .filter(known -> field.conversion() != null)
                  .map(known -> notOf(known, field, what))
                  .orElseGet(() -> unreadable(field, type, what)));
      case UNWRITABLE ->
          violations.accept(
              JavaViolation.at(
                  field.field().site(),
                  what,
                  "A server writes the value with toString, which " + type + " does not override.",
                  "Override toString so that it gives what the static method reads."));
      case HIDDEN ->
          violations.accept(
              JavaViolation.at(
                  field.field().site(),
                  "a private class cannot be the type of the field " + name,
                  "The record of the response is a separate type, which cannot refer to a private"
                      + " class.",
                  "Make the class at least package-private.",
                  new JavaChange.ShowFieldClass(field.field().site())));
      default -> {}
    }
  }

  private static Violation notOf(HeaderField known, TextField field, String what) {
    return JavaViolation.at(
        field.field().site(),
        what,
        known.clause() + ": its values are those of " + known.type().javaName() + ".",
        "Remove the type, and the field has its own.",
        new JavaChange.RemoveFieldType(field.field().site()));
  }

  private static Violation unreadable(TextField field, String type, String what) {
    return JavaViolation.at(
        field.field().site(),
        what,
        "A client reads the value with a public static method parse, fromString, of or valueOf of"
            + " its class, which takes a String and declares no exception.",
        field.author() == Author.LIBRARY
            ? "Write type = String.class, or a class of your own with such a method."
            : "Give " + type + " such a method, or write type = String.class.",
        new JavaChange.SetFieldType(field.field().site(), ClassName.get(String.class)));
  }

  private static void checkNames(
      ResponseDeclaration response,
      OperationDeclaration operation,
      Shapes shapes,
      Set<Site> reported,
      Consumer<Violation> violations) {
    Map<String, String> taken = new HashMap<>();
    Stream.of(Presence.REQUIRED, Presence.OPTIONAL)
        .flatMap(
            presence ->
                shapes.of(response.response(), operation.operation()).given(presence).stream())
        .map(FieldShape::ref)
        .filter(FieldRef.Known.class::isInstance)
        .forEach(ref -> taken.put(TextField.componentName(ref), ref.name()));
    for (TextField typed : response.typedFields()) {
      DeclaredField field = typed.field();
      String other = taken.putIfAbsent(typed.componentName(), field.name());
      if (other != null && !other.equalsIgnoreCase(field.name()) && reported.add(field.site())) {
        violations.accept(
            JavaViolation.at(
                field.site(),
                field.name() + " takes the name " + typed.componentName() + " of " + other,
                "Each field becomes a component of the record, and these two would have the same"
                    + " name.",
                "Remove one of the two.",
                new Fix.Remove(field.site())));
      }
    }
  }
}
