package dev.statute.read.statute;

import com.palantir.javapoet.TypeName;
import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Body;
import dev.statute.contract.Representation;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.contract.StatusRef;
import dev.statute.declaration.ContentProblem;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.declaration.TextField;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the responses that an element declares. */
final class ResponseReader {

  static final String RESPONDS_ANNOTATION = RuntimeType.RESPONDS_ANNOTATION.qualifiedName();

  private static final String PROBLEM = RuntimeType.PROBLEM.qualifiedName();

  private final Elements elements;
  private final AnnotationReader annotations;
  private final Law law;
  private final Places places;
  private final DeclaredFieldReader fields;

  ResponseReader(Elements elements, AnnotationReader annotations, Law law, Places places) {
    this.elements = elements;
    this.annotations = annotations;
    this.law = law;
    this.places = places;
    this.fields = new DeclaredFieldReader(elements, law, places);
  }

  List<ResponseDeclaration> read(Element element) {
    return read(element, element, "");
  }

  /**
   * Reads what an annotation type declares for what it stands on.
   *
   * @param element the annotation type
   * @param user what it stands on
   * @param cause the simple name of the annotation that stands there
   */
  List<ResponseDeclaration> read(Element element, Element user, String cause) {
    List<ResponseDeclaration> responses = new ArrayList<>();
    List<AnnotationMirror> declarations = declarations(element, annotations);
    for (int i = 0; i < declarations.size(); i++) {
      ResponseDeclaration response = response(element, user, cause, declarations.get(i), i);
      if (response != null) {
        responses.add(response);
      }
    }
    return responses;
  }

  /** Returns the declarations of responses on an element, and those that its causes bring. */
  static List<AnnotationMirror> allDeclarations(Element element, AnnotationReader annotations) {
    return Cause.declaring(element, annotations)
        .flatMap(declaring -> declarations(declaring, annotations).stream())
        .toList();
  }

  /** Returns the declarations of responses on an element, also those in a container. */
  static List<AnnotationMirror> declarations(Element element, AnnotationReader annotations) {
    return annotations.repeated(
        element, annotation -> annotations.mark(annotation, RESPONDS_ANNOTATION) != null);
  }

  /**
   * Returns a response; nothing where the code does not say its status, as the compiler reports.
   */
  private @Nullable ResponseDeclaration response(
      Element element, Element user, String cause, AnnotationMirror declaration, int index) {
    Map<String, AnnotationValue> values = AnnotationReader.values(declaration);
    Status status = constant(values.get("status"), places).flatMap(law::statusNamed).orElse(null);
    if (status == null) {
      return null;
    }
    AnnotationValue body = values.get("body");
    TypeAccess access =
        new TypeAccess(elements, elements.getPackageOf(user).getQualifiedName().toString());
    // In the order in which people write them, for messages to come in that order.
    Site place = places.add(element, declaration, index);
    Site statusPlace = places.add(element, declaration, index, "status", values.get("status"));
    Site bodyPlace = places.add(element, declaration, index, "body", body);
    Site namePlace = places.add(element, declaration, index, "name", values.get("name"));
    Site problemPlace = places.add(element, declaration, index, "problem", values.get("problem"));
    String name = AnnotationReader.text(values.get("name"));
    ProblemBody problem =
        new ProblemBody(body, AnnotationReader.text(values.get("problem")), annotations);
    TypeName type = problem.type(access);
    List<TextField> typed = new ArrayList<>();
    DeclaredMediaTypes mediaTypes =
        DeclaredMediaTypes.read(element, declaration, index, values, places);
    Response read =
        new Response(
            new StatusRef.Known(status),
            ResponseDeclaration.isValidName(name) ? name : "",
            body(type, problem.isOfClass(), mediaTypes),
            fields.read(element, declaration, index, values, access, typed),
            problem.problemType(),
            place,
            statusPlace,
            bodyPlace,
            namePlace,
            problemPlace);
    return new ResponseDeclaration(
        read,
        name,
        type,
        contentProblem(problem.problem(access), type, problem, mediaTypes),
        body == null ? "" : BodyType.text(body),
        body == null ? "" : BodyType.warning(body, elements),
        cause,
        typed);
  }

  /** Returns what the contract says of a body; its media type only where a codec has no choice. */
  private Body body(@Nullable TypeName type, boolean isProblem, DeclaredMediaTypes mediaTypes) {
    if (type == null) {
      return new Body.None();
    }
    String name = type.toString();
    Optional<String> mediaType =
        law.policy()
            .mediaTypeOf(name)
            .or(
                () ->
                    Optional.of(law.general().problems().mediaType())
                        .filter(written -> isProblem || name.equals(PROBLEM)));
    return mediaTypes.isEmpty()
        ? new Body.Known(List.of(new Representation(name, mediaType)))
        : new Body.Known(mediaTypes.of(name));
  }

  /** Returns why a record cannot have the body, or why that cannot have its media types. */
  private ContentProblem contentProblem(
      ContentProblem ofType,
      @Nullable TypeName type,
      ProblemBody problem,
      DeclaredMediaTypes mediaTypes) {
    if (ofType != ContentProblem.NONE || mediaTypes.isEmpty()) {
      return ofType;
    }
    if (type == null) {
      return ContentProblem.NO_BODY;
    }
    boolean isProblem = problem.isOfClass() || type.toString().equals(PROBLEM);
    String own = law.general().problems().mediaType();
    return isProblem && !mediaTypes.areOnly(own)
        ? ContentProblem.NO_PROBLEM_DOCUMENT
        : ContentProblem.NONE;
  }

  /** Returns the constant that a value is; that of code which cannot be read is unread. */
  static Optional<String> constant(@Nullable AnnotationValue value, Places places) {
    Optional<String> constant = Optional.ofNullable(value).flatMap(AnnotationReader::constant);
    if (constant.isEmpty()) {
      places.noteUnread();
    }
    return constant;
  }
}
