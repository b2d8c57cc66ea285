package dev.statute.edit;

import dev.statute.compiler.Span;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.edit.Draft.Annotated;
import dev.statute.edit.syntax.ArgumentNode;
import dev.statute.edit.syntax.SyntaxReader;
import dev.statute.law.HeaderField;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import java.util.List;
import java.util.Optional;

/** Edits of the annotations of responses. */
final class ResponseEdits {

  private static final String HEADERS = "headers";
  private static final String OPTIONAL_HEADERS = "optionalHeaders";
  private static final String BODY = "body";

  private ResponseEdits() {}

  static void addTo(FixEdits all) {
    all.add(Fix.SetStatus.class, ResponseEdits::setStatus);
    all.add(
        Fix.AddField.class, (fix, draft) -> addField(fix.response(), fix.field(), HEADERS, draft));
    all.add(Fix.RemoveField.class, (fix, draft) -> removeField(fix.response(), fix.field(), draft));
    all.add(Fix.MakeFieldOptional.class, ResponseEdits::makeFieldOptional);
    all.add(
        Fix.MoveField.class,
        (fix, draft) -> {
          addField(fix.to(), fix.field(), HEADERS, draft);
          removeField(fix.from(), fix.field(), draft);
        });
    all.add(Fix.SetBody.class, ResponseEdits::setBody);
    all.add(Fix.RemoveBody.class, (fix, draft) -> removeBody(fix.response(), draft));
    all.add(
        Fix.RemoveResponse.class,
        (fix, draft) ->
            draft.atAnnotation(fix.response().site(), DeclarationEdits::removeAnnotation));
    all.add(
        Fix.SetProblemType.class,
        (fix, draft) ->
            draft.atAnnotation(
                fix.response().site(),
                annotated ->
                    AnnotationEdits.set(
                        annotated.source(),
                        annotated.node(),
                        "problem",
                        Literal.text(fix.problemType()))));
  }

  private static void setStatus(Fix.SetStatus fix, Draft draft) {
    if (fix.statuses().size() != 1) {
      draft.fail();
      return;
    }
    Site site = fix.response().statusSite();
    String type = draft.vocabulary(site) + "." + RuntimeType.STATUS.simpleName();
    draft.atArgument(
        site,
        (annotated, argument, position) -> {
          String before = annotated.source().layout().text(argument.value());
          String after =
              annotated
                  .place()
                  .names()
                  .constant(type, fix.statuses().get(0).constantName(), before);
          annotated.source().replace(argument.value(), after);
          if (Alternatives.isEmpty(fix.statuses().get(0))) {
            removeContent(annotated);
          }
        });
  }

  private static void addField(Response response, HeaderField field, String member, Draft draft) {
    String type = draft.vocabulary(response.site()) + "." + RuntimeType.HEADER.simpleName();
    Optional<DeclaredField> other = response.declared(field.name());
    other.ifPresent(declared -> remove(declared.site(), draft));
    draft.atAnnotation(
        response.site(),
        annotated -> {
          String like =
              annotated.node().argument(member).stream()
                  .flatMap(
                      argument ->
                          SyntaxReader.elements(annotated.source().text(), argument.value())
                              .stream())
                  .map(element -> annotated.source().layout().text(element))
                  .findFirst()
                  .orElse("");
          String constant = annotated.place().names().constant(type, field.constantName(), like);
          AnnotationEdits.addElement(annotated.source(), annotated.node(), member, constant);
        });
  }

  private static void removeField(Response response, HeaderField field, Draft draft) {
    response
        .declared(field.name())
        .ifPresentOrElse(declared -> remove(declared.site(), draft), draft::fail);
  }

  /** Removes one of the values of a member. */
  static void remove(Site site, Draft draft) {
    draft.atArgument(
        site,
        (annotated, argument, position) ->
            AnnotationEdits.removeElement(
                annotated.source(), annotated.node(), argument, position));
  }

  /** Where it is the only one of the one kind and would be of the other, only the name changes. */
  private static void makeFieldOptional(Fix.MakeFieldOptional fix, Draft draft) {
    DeclaredField declared = fix.response().declared(fix.field().name()).orElse(null);
    if (declared == null) {
      draft.fail();
      return;
    }
    draft.atArgument(
        declared.site(),
        (annotated, argument, position) -> {
          List<Span> elements = SyntaxReader.elements(annotated.source().text(), argument.value());
          if (elements.size() == 1 && annotated.node().argument(OPTIONAL_HEADERS).isEmpty()) {
            annotated.source().replace(name(argument), OPTIONAL_HEADERS);
          } else {
            String constant = annotated.source().layout().text(elements.get(position));
            AnnotationEdits.removeElement(annotated.source(), annotated.node(), argument, position);
            AnnotationEdits.addElement(
                annotated.source(), annotated.node(), OPTIONAL_HEADERS, constant);
          }
        });
  }

  private static Span name(ArgumentNode argument) {
    return new Span(argument.span().start(), argument.span().start() + argument.name().length());
  }

  private static void setBody(Fix.SetBody fix, Draft draft) {
    String type = type(fix.body());
    if (type.isEmpty() || !draft.exists(type)) {
      draft.fail();
      return;
    }
    draft.atAnnotation(
        fix.response().site(),
        annotated ->
            AnnotationEdits.set(
                annotated.source(),
                annotated.node(),
                BODY,
                annotated.place().names().type(type) + ".class"));
  }

  /** Returns the name of a type; empty for what only the author knows. */
  private static String type(SuggestedBody body) {
    if (body instanceof SuggestedBody.OfType known) {
      return known.type();
    }
    if (body instanceof SuggestedBody.Octets) {
      return RuntimeType.CONTENT.qualifiedName();
    }
    return body instanceof SuggestedBody.ProblemDocument ? RuntimeType.PROBLEM.qualifiedName() : "";
  }

  private static void removeBody(Response response, Draft draft) {
    draft.atAnnotation(response.site(), ResponseEdits::removeContent);
  }

  /** Removes the body, and what the annotation says of it. */
  private static void removeContent(Annotated annotated) {
    AnnotationEdits.removeAll(annotated.source(), annotated.node(), List.of(BODY, "mediaTypes"));
  }
}
