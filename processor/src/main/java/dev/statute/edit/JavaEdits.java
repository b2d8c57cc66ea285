package dev.statute.edit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.check.JavaChange;
import dev.statute.compiler.Places.Target;
import dev.statute.compiler.Span;
import dev.statute.contract.Site;
import dev.statute.edit.Draft.Place;
import dev.statute.edit.syntax.AnnotationNode;
import dev.statute.edit.syntax.MethodNode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;

/** Makes the changes of a source that only Java has a word for. */
final class JavaEdits {

  private static final String NULLABLE = "Nullable";

  private JavaEdits() {}

  static void addTo(FixEdits all) {
    all.addChange(JavaChange.ReturnType.class, JavaEdits::returnType);
    all.addChange(
        JavaChange.NoExceptions.class,
        (change, draft) ->
            draft.atMethod(
                change.site(),
                place -> method(place, method -> place.source().remove(method.thrown()))));
    all.addChange(JavaChange.AddMethodBody.class, JavaEdits::addBody);
    all.addChange(JavaChange.RemoveMethodBody.class, JavaEdits::removeBody);
    all.addChange(
        JavaChange.BindWith.class,
        (change, draft) -> RequestEdits.bind(change.site(), change.annotation(), draft));
    all.addChange(JavaChange.RemoveNullable.class, JavaEdits::removeNullable);
    all.addChange(JavaChange.TakeType.class, JavaEdits::takeType);
    all.addChange(
        JavaChange.ShowClass.class,
        (change, draft) ->
            atClass(change.site(), draft, place -> removeModifier(place, "private", draft)));
    all.addChange(
        JavaChange.MakeClassStatic.class,
        (change, draft) ->
            atClass(
                change.site(),
                draft,
                place -> place.source().insert(place.node().kind().start(), "static ")));
    all.addChange(
        JavaChange.RemoveParameter.class,
        (change, draft) -> RequestEdits.removeParameter(change.site(), draft));
    all.addChange(JavaChange.RemovePrivate.class, JavaEdits::removePrivate);
  }

  private static void removePrivate(JavaChange.RemovePrivate change, Draft draft) {
    for (Element element = draft.target(change.site()).element();
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      if (element.getModifiers().contains(Modifier.PRIVATE)) {
        draft.atDeclaration(element, place -> removeModifier(place, "private", draft));
      }
    }
  }

  private static void method(Place place, Consumer<MethodNode> use) {
    place.method().ifPresent(use);
  }

  private static void returnType(JavaChange.ReturnType change, Draft draft) {
    draft.atMethod(
        change.site(),
        place -> method(place, method -> place.source().replace(method.type(), change.type())));
  }

  private static void addBody(JavaChange.AddMethodBody change, Draft draft) {
    draft.atMethod(
        change.site(),
        place ->
            method(
                place,
                method -> {
                  SourceLayout layout = place.source().layout();
                  String indentation = layout.indentation(place.node().start());
                  String step = indentation.startsWith("\t") ? "\t" : "  ";
                  String newLine = layout.lineBreak() + indentation;
                  String name = layout.text(place.node().name());
                  removeAbstract(place);
                  place.source().insert(place.node().kind().start(), "default ");
                  place
                      .source()
                      .replace(
                          new Span(layout.beforeSpace(method.body().start()), method.body().end()),
                          " {"
                              + newLine
                              + step
                              + "throw new UnsupportedOperationException(\""
                              + name
                              + "\");"
                              + newLine
                              + "}");
                }));
  }

  private static void removeAbstract(Place place) {
    Source source = place.source();
    place.node().modifiers().stream()
        .filter(modifier -> source.layout().text(modifier).equals("abstract"))
        .forEach(
            modifier ->
                source.remove(
                    new Span(modifier.start(), source.layout().afterSpace(modifier.end()))));
  }

  private static void removeBody(JavaChange.RemoveMethodBody change, Draft draft) {
    draft.atMethod(
        change.site(),
        place ->
            method(
                place,
                method -> {
                  removeModifier(place, "default", draft);
                  place.source().replace(method.type(), change.type());
                  int end = place.source().layout().beforeSpace(method.body().start());
                  place.source().replace(new Span(end, method.body().end()), ";");
                }));
  }

  /** Removes a modifier. */
  static void removeModifier(Place place, String word, Draft draft) {
    Source source = place.source();
    Optional<Span> modifier =
        place.node().modifiers().stream()
            .filter(span -> source.layout().text(span).equals(word))
            .findFirst();
    modifier.ifPresentOrElse(
        span -> source.remove(new Span(span.start(), source.layout().afterSpace(span.end()))),
        draft::fail);
  }

  private static void removeNullable(JavaChange.RemoveNullable change, Draft draft) {
    draft.atParameter(
        change.site(),
        (place, method, parameter) -> {
          Optional<AnnotationNode> nullable =
              parameter.annotations().stream().filter(node -> node.isOf(NULLABLE)).findFirst();
          nullable.ifPresentOrElse(
              node -> place.source().remove(place.source().layout().withLines(node.span())),
              draft::fail);
        });
  }

  private static void takeType(JavaChange.TakeType change, Draft draft) {
    draft.atParameter(
        change.site(),
        (place, method, parameter) -> {
          String type = text(change.type(), place.names());
          boolean isAnnotated =
              parameter.annotations().stream().anyMatch(node -> node.isOf(NULLABLE));
          place
              .source()
              .replace(
                  parameter.type(),
                  change.isNullable() && !isAnnotated
                      ? RequestEdits.nullable(type, place.names(), draft)
                      : type);
        });
  }

  /** Returns how a place names a type. */
  static String text(TypeName type, Names names) {
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream()
          .map(argument -> text(argument, names))
          .collect(Collectors.joining(", ", text(generic.rawType(), names) + "<", ">"));
    }
    if (type instanceof ArrayTypeName array) {
      return text(array.componentType(), names) + "[]";
    }
    if (type instanceof ClassName name) {
      String outermost = names.type(name.topLevelClassName().canonicalName());
      return outermost
          + name.canonicalName().substring(name.topLevelClassName().canonicalName().length());
    }
    return type.toString();
  }

  /** Edits the class that a value of an annotation names, or that a parameter has. */
  private static void atClass(Site site, Draft draft, Consumer<Place> use) {
    Target target = draft.target(site);
    atClass(
        target.value() == null ? target.element().asType() : target.value().getValue(), draft, use);
  }

  /** Edits a class that is in the sources. */
  static void atClass(Object named, Draft draft, Consumer<Place> use) {
    Object type = named;
    while (type instanceof ArrayType array) {
      type = array.getComponentType();
    }
    Element element = type instanceof DeclaredType declared ? declared.asElement() : null;
    if (element == null) {
      draft.fail();
    } else {
      draft.atDeclaration(element, use);
    }
  }
}
