package dev.statute.edit;

import dev.statute.compiler.Places.Target;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Site;
import dev.statute.edit.Draft.Place;
import dev.statute.generate.FieldTypes;
import dev.statute.rule.Fix;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import dev.statute.text.JavaNames;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Edits of the parameters of an operation. */
final class RequestEdits {

  private static final String NULLABLE = "org.jspecify.annotations.Nullable";
  private static final String OPTIONAL = "java.util.Optional";
  private static final String STRING = "String";

  private RequestEdits() {}

  static void addTo(FixEdits all) {
    all.add(Fix.AddFieldInput.class, RequestEdits::addField);
    all.add(Fix.AddContentInput.class, RequestEdits::addContent);
    all.add(Fix.AddPathVariable.class, RequestEdits::addPathVariable);
    all.add(Fix.BindToVariable.class, RequestEdits::bindToVariable);
    all.add(Fix.BindElsewhere.class, (fix, draft) -> bindElsewhere(fix.input(), draft));
    all.add(Fix.RemoveInput.class, (fix, draft) -> removeParameter(fix.input().site(), draft));
    all.add(
        Fix.SetContentLimit.class,
        (fix, draft) ->
            draft.atArgument(
                fix.limit().site(),
                (annotated, argument, position) ->
                    annotated.source().replace(argument.value(), "64 << 20")));
    all.add(
        Fix.RemoveContentLimit.class,
        (fix, draft) -> ResponseEdits.remove(fix.limit().site(), draft));
  }

  private static void addField(Fix.AddFieldInput fix, Draft draft) {
    Site site = fix.operation().site();
    String vocabulary = draft.vocabulary(draft.target(site).element());
    String type = FieldTypes.value(fix.field()).canonicalName();
    draft.atMethod(
        site,
        place -> {
          Names names = place.names();
          String constant =
              names.constant(
                  vocabulary + "." + RuntimeType.HEADER.simpleName(),
                  fix.field().constantName(),
                  "");
          String annotation = "@" + names.type(vocabulary + ".HeaderParam");
          String bound = nullable(names.type(type), names, draft);
          add(
              place,
              annotation
                  + "("
                  + constant
                  + ") "
                  + bound
                  + " "
                  + free(fix.field().componentName(), fix.operation()));
        });
  }

  /** Takes a field that the law does not know. */
  static void takeField(Fix.TakeField change, Draft draft) {
    draft.atMethod(
        change.operation().site(),
        place -> {
          Names names = place.names();
          add(
              place,
              "@"
                  + names.type(RuntimeType.FIELD_PARAM.qualifiedName())
                  + "("
                  + Literal.text(change.name())
                  + ") "
                  + nullable(STRING, names, draft)
                  + " "
                  + free(JavaNames.componentOfText(change.name()), change.operation()));
        });
  }

  /** Returns a type whose values may be absent. */
  static String nullable(String type, Names names, Draft draft) {
    return draft.exists(NULLABLE)
        ? annotated("@" + names.type(NULLABLE), type)
        : names.type(OPTIONAL) + "<" + type + ">";
  }

  /** An annotation of a type stands before the simple name, where the type is qualified. */
  private static String annotated(String annotation, String type) {
    int dot = type.lastIndexOf('.');
    return type.substring(0, dot + 1) + annotation + " " + type.substring(dot + 1);
  }

  /** Only the author knows the class of the content; octets can be of any. */
  private static void addContent(Fix.AddContentInput fix, Draft draft) {
    String type = RuntimeType.CONTENT.qualifiedName();
    if (!draft.exists(type)) {
      draft.fail();
      return;
    }
    draft.atMethod(
        fix.operation().site(),
        place -> add(place, place.names().type(type) + " " + free("content", fix.operation())));
  }

  private static void addPathVariable(Fix.AddPathVariable fix, Draft draft) {
    String variable = fix.variable();
    boolean isName = JavaNames.isIdentifier(variable) && isFree(variable, fix.operation());
    draft.atMethod(
        fix.operation().site(),
        place ->
            add(
                place,
                isName
                    ? STRING + " " + variable
                    : pathParam(place, variable)
                        + " "
                        + STRING
                        + " "
                        + free("value", fix.operation())));
  }

  private static String pathParam(Place place, String variable) {
    return "@"
        + place.names().type(RuntimeType.PATH_PARAM.qualifiedName())
        + "("
        + Literal.text(variable)
        + ")";
  }

  private static void add(Place place, String parameter) {
    place
        .method()
        .ifPresent(method -> DeclarationEdits.addParameter(place.source(), method, parameter));
  }

  private static boolean isFree(String name, Operation operation) {
    return !names(operation).contains(name);
  }

  private static Set<String> names(Operation operation) {
    return operation.inputs().stream().map(RequestInput::name).collect(Collectors.toSet());
  }

  /** Returns a name that no parameter has. */
  private static String free(String name, Operation operation) {
    Set<String> taken = names(operation);
    return Stream.iterate(1, number -> number + 1)
        .map(number -> number == 1 ? name : name + number)
        .filter(candidate -> !taken.contains(candidate))
        .findFirst()
        .orElseThrow();
  }

  private static void bindToVariable(Fix.BindToVariable fix, Draft draft) {
    Site site = fix.input().site();
    if (fix.input().isExplicit() && draft.target(site).annotation() != null) {
      draft.atAnnotation(
          site,
          annotated ->
              annotated
                  .source()
                  .replace(annotated.node().span(), pathParam(annotated.place(), fix.variable())));
    } else {
      draft.atParameter(
          site,
          (place, method, parameter) ->
              place
                  .source()
                  .insert(parameter.span().start(), pathParam(place, fix.variable()) + " "));
    }
  }

  /** A query holds values that are texts; what else there may be, only the author knows. */
  private static void bindElsewhere(RequestInput input, Draft draft) {
    Target target = draft.target(input.site());
    if (!isText(target.element()) || has(target.element(), RuntimeType.QUERY_PARAM)) {
      draft.fail();
      return;
    }
    bind(input.site(), RuntimeType.QUERY_PARAM, draft);
  }

  /** Tells whether a parameter with several bindings has one already. */
  private static boolean has(Element parameter, RuntimeType binding) {
    return parameter.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(binding.qualifiedName()));
  }

  /** Binds a parameter with an annotation, in place of the one that a site is. */
  static void bind(Site site, RuntimeType binding, Draft draft) {
    if (draft.target(site).annotation() != null) {
      draft.atAnnotation(
          site,
          annotated ->
              annotated
                  .source()
                  .replace(
                      annotated.node().span(),
                      "@" + annotated.place().names().type(binding.qualifiedName())));
      return;
    }
    draft.atParameter(
        site,
        (place, method, parameter) ->
            place
                .source()
                .insert(
                    parameter.span().start(),
                    "@" + place.names().type(binding.qualifiedName()) + " "));
  }

  private static boolean isText(Element parameter) {
    TypeMirror type = parameter.asType();
    TypeMirror element = type instanceof ArrayType array ? array.getComponentType() : type;
    return element.getKind().isPrimitive()
        || (element instanceof DeclaredType declared
            && declared.asElement().toString().startsWith("java."));
  }

  /** Removes a parameter. */
  static void removeParameter(Site site, Draft draft) {
    draft.atParameter(
        site,
        (place, method, parameter) ->
            DeclarationEdits.removeParameter(place.source(), method, parameter));
  }
}
