package dev.statute.edit;

import com.palantir.javapoet.TypeName;
import dev.statute.check.JavaChange;
import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Span;
import dev.statute.contract.Site;
import dev.statute.edit.Draft.Annotated;
import dev.statute.edit.syntax.AnnotationNode;
import dev.statute.edit.syntax.SyntaxReader;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/** Makes the changes of annotations that only Java has a word for. */
final class JavaAnnotationEdits {

  private static final String TYPE = "type";

  private static final Set<String> BINDINGS =
      Stream.concat(
              Stream.of(
                      RuntimeType.PATH_PARAM,
                      RuntimeType.QUERY_PARAM,
                      RuntimeType.FIELD_PARAM,
                      RuntimeType.COOKIE_PARAM,
                      RuntimeType.FORM_PARAM,
                      RuntimeType.PART,
                      RuntimeType.BODY,
                      RuntimeType.CONTEXT)
                  .map(RuntimeType::simpleName),
              Stream.of("HeaderParam"))
          .collect(Collectors.toUnmodifiableSet());

  private JavaAnnotationEdits() {}

  static void addTo(FixEdits all) {
    all.addChange(JavaChange.NameClass.class, JavaAnnotationEdits::nameClass);
    all.addChange(JavaChange.KeepFirst.class, JavaAnnotationEdits::keepFirst);
    all.addChange(
        JavaChange.SetMember.class,
        (change, draft) ->
            draft.atAnnotation(
                change.site(),
                annotated ->
                    AnnotationEdits.set(
                        annotated.source(),
                        annotated.node(),
                        change.member(),
                        Literal.text(change.text()))));
    all.addChange(
        JavaChange.RemoveMember.class,
        (change, draft) ->
            draft.atAnnotation(
                change.site(),
                annotated -> removeMember(annotated, annotated.node(), change.member(), draft)));
    all.addChange(JavaChange.KeepBinding.class, JavaAnnotationEdits::keepBinding);
    all.addChange(JavaChange.RemoveAnnotation.class, JavaAnnotationEdits::removeAnnotation);
    all.addChange(
        JavaChange.SetFieldType.class,
        (change, draft) ->
            atField(
                change.site(),
                draft,
                (annotated, field) ->
                    AnnotationEdits.set(
                        annotated.source(), field, TYPE, literal(change.type(), annotated))));
    all.addChange(
        JavaChange.RemoveFieldType.class,
        (change, draft) ->
            atField(
                change.site(),
                draft,
                (annotated, field) -> removeMember(annotated, field, TYPE, draft)));
    all.addChange(JavaChange.ShowFieldClass.class, JavaAnnotationEdits::showFieldClass);
    all.addChange(JavaChange.UseVocabulary.class, JavaAnnotationEdits::useVocabulary);
  }

  private static void nameClass(JavaChange.NameClass change, Draft draft) {
    draft.atArgument(
        change.site(),
        (annotated, argument, position) ->
            annotated.source().replace(argument.value(), literal(change.type(), annotated)));
  }

  private static String literal(TypeName type, Annotated annotated) {
    return JavaEdits.text(type, annotated.place().names()) + ".class";
  }

  private static void keepFirst(JavaChange.KeepFirst change, Draft draft) {
    draft.atArgument(
        change.site(),
        (annotated, argument, position) -> {
          List<Span> elements = SyntaxReader.elements(annotated.source().text(), argument.value());
          annotated
              .source()
              .replace(argument.value(), annotated.source().layout().text(elements.get(0)));
        });
  }

  private static void removeMember(
      Annotated annotated, AnnotationNode node, String member, Draft draft) {
    node.argument(member)
        .ifPresentOrElse(
            argument -> AnnotationEdits.remove(annotated.source(), node, argument), draft::fail);
  }

  /** Keeps the first one. */
  private static void keepBinding(JavaChange.KeepBinding change, Draft draft) {
    draft.atParameter(
        change.site(),
        (place, method, parameter) ->
            parameter.annotations().stream()
                .filter(node -> BINDINGS.stream().anyMatch(node::isOf))
                .skip(1)
                .forEach(
                    node ->
                        DeclarationEdits.removeAnnotation(new Annotated(place, node, List.of()))));
  }

  private static void removeAnnotation(JavaChange.RemoveAnnotation change, Draft draft) {
    draft.atDeclaration(
        draft.target(change.site()).element(),
        place ->
            place.node().annotations().stream()
                .filter(node -> node.isOf(change.annotation().simpleName()))
                .findFirst()
                .ifPresentOrElse(
                    node ->
                        DeclarationEdits.removeAnnotation(new Annotated(place, node, List.of())),
                    draft::fail));
  }

  /** Edits the annotation of a field, which is a value of the annotation of a response. */
  private static void atField(Site site, Draft draft, BiConsumer<Annotated, AnnotationNode> use) {
    draft.atArgument(
        site,
        (annotated, argument, position) -> {
          List<AnnotationNode> fields =
              SyntaxReader.annotations(annotated.source().text(), argument.value());
          if (position < fields.size()) {
            use.accept(annotated, fields.get(position));
          } else {
            draft.fail();
          }
        });
  }

  private static void showFieldClass(JavaChange.ShowFieldClass change, Draft draft) {
    AnnotationValue field = draft.target(change.site()).value();
    Optional<AnnotationValue> type =
        Optional.ofNullable(field)
            .<Object>map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .flatMap(mirror -> AnnotationReader.value((AnnotationMirror) mirror, TYPE));
    type.ifPresentOrElse(
        value ->
            JavaEdits.atClass(
                value.getValue(),
                draft,
                place -> JavaEdits.removeModifier(place, "private", draft)),
        draft::fail);
  }

  /** What is written with its package gets the other one; what is imported is imported from it. */
  private static void useVocabulary(JavaChange.UseVocabulary change, Draft draft) {
    draft.atAnnotation(
        change.site(),
        annotated -> {
          String before = annotated.source().layout().text(annotated.node().span());
          Names names = annotated.place().names();
          String after =
              Pattern.compile(
                      Pattern.quote(change.from()) + "\\.(\\w+)(?:\\.([A-Z][A-Z0-9_]*))?\\b")
                  .matcher(before)
                  .replaceAll(
                      found ->
                          Matcher.quoteReplacement(
                              moved(change.to() + "." + found.group(1), found.group(2), names)));
          if (after.equals(before)) {
            names.importFrom(change.from(), change.to());
          } else {
            annotated.source().replace(annotated.node().span(), after);
          }
        });
  }

  private static String moved(String type, @Nullable String constant, Names names) {
    return constant == null ? names.type(type) : names.constant(type, constant, "");
  }
}
