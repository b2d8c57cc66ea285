package dev.statute.read.statute;

import com.palantir.javapoet.TypeName;
import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.DeclaringType;
import dev.statute.compiler.Places;
import dev.statute.contract.Body;
import dev.statute.contract.Representation;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.contract.StatusRef;
import dev.statute.declaration.ContentProblem;
import dev.statute.declaration.OtherwiseDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.law.Law;
import dev.statute.law.StatusClass;
import dev.statute.runtime.RuntimePackage;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what an operation may answer with codes that it does not name. */
final class OtherwiseReader {

  private static final String ANNOTATION = RuntimeType.RESPONDS_OTHERWISE.qualifiedName();
  private static final Pattern RANGE = Pattern.compile("[0-9][xX]{2}");
  private static final String OTHERWISE = "Otherwise";

  private final Elements elements;
  private final AnnotationReader annotations;
  private final Law law;
  private final Places places;

  /** To find it, the whole interface is read, which is not for each of its operations. */
  private final Map<TypeElement, String> vocabularies = new HashMap<>();

  OtherwiseReader(Elements elements, AnnotationReader annotations, Law law, Places places) {
    this.elements = elements;
    this.annotations = annotations;
    this.law = law;
    this.places = places;
  }

  /** Returns the declarations of an operation, and those of its interface about other codes. */
  List<OtherwiseDeclaration> readWithInterface(ExecutableElement method) {
    List<OtherwiseDeclaration> declared = new ArrayList<>(read(method));
    for (OtherwiseDeclaration common : read(DeclaringType.of(method))) {
      if (declared.stream().noneMatch(own -> own.digit().equals(common.digit()))) {
        declared.add(common);
      }
    }
    declared.sort((one, other) -> Boolean.compare(one.digit().isEmpty(), other.digit().isEmpty()));
    return declared;
  }

  private List<OtherwiseDeclaration> read(Element element) {
    List<OtherwiseDeclaration> declared = new ArrayList<>();
    List<AnnotationMirror> mirrors =
        annotations.repeated(element, annotation -> annotations.isOf(annotation, ANNOTATION));
    for (int i = 0; i < mirrors.size(); i++) {
      declared.add(read(element, mirrors.get(i), i));
    }
    return declared;
  }

  private OtherwiseDeclaration read(Element element, AnnotationMirror mirror, int index) {
    Map<String, AnnotationValue> values = AnnotationReader.values(mirror);
    String text = AnnotationReader.text(values.get("value"));
    String name = AnnotationReader.text(values.get("name"));
    AnnotationValue body = values.get("body");
    TypeAccess access =
        new TypeAccess(elements, elements.getPackageOf(element).getQualifiedName().toString());
    Site place = places.add(element, mirror, index);
    Site valuePlace = places.add(element, mirror, index, "value", values.get("value"));
    Site bodyPlace = places.add(element, mirror, index, "body", body);
    Site namePlace = places.add(element, mirror, index, "name", values.get("name"));
    TypeName type = body == null ? null : BodyType.of(body, access);
    Optional<StatusClass> statusClass = statusClass(text);
    StatusRef status =
        statusClass
            .<StatusRef>map(found -> new StatusRef.Range(found.digit()))
            .orElseGet(StatusRef.Default::new);
    boolean isNamed = !name.isEmpty() && ResponseDeclaration.isValidName(name);
    String ownName = isNamed ? name : statusClass.map(StatusClass::name).orElse(OTHERWISE);
    Response response =
        new Response(
            status,
            ownName,
            body(type),
            List.of(),
            "",
            place,
            valuePlace,
            bodyPlace,
            namePlace,
            place);
    return new OtherwiseDeclaration(
        response,
        vocabulary(element),
        text,
        name,
        ownName,
        type,
        body == null ? ContentProblem.NONE : BodyType.problem(body, access),
        body == null ? "" : BodyType.text(body),
        body == null ? "" : BodyType.warning(body, elements));
  }

  private String vocabulary(Element element) {
    TypeElement type =
        element instanceof ExecutableElement method
            ? DeclaringType.of(method)
            : (TypeElement) element;
    return vocabularies.computeIfAbsent(
        type,
        of ->
            VocabularyReader.deciding(annotations, of)
                .map(VocabularyUse::packageName)
                .orElse(RuntimePackage.VOCABULARY.qualifiedName()));
  }

  private Optional<StatusClass> statusClass(String text) {
    return RANGE.matcher(text).matches()
        ? law.classes().stream()
            .filter(found -> found.digit() == Character.digit(text.charAt(0), 10))
            .findFirst()
        : Optional.empty();
  }

  private static Body body(@Nullable TypeName type) {
    return type == null
        ? new Body.None()
        : new Body.Known(List.of(new Representation(type.toString(), Optional.empty())));
  }
}
