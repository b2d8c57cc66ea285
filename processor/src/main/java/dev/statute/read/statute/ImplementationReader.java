package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Site;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.Output;
import dev.statute.runtime.RuntimeType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what is generated for an interface in addition to its reply types. */
final class ImplementationReader {

  private final Elements elements;
  private final Types types;
  private final AnnotationReader annotations;
  private final TypeElement type;
  private final Map<ExecutableElement, OperationDeclaration> operations;
  private final InheritanceReader inheritance;

  /**
   * Makes a reader.
   *
   * @param annotations knows the annotations of the round
   * @param operations the operations of the interface itself
   */
  ImplementationReader(
      Elements elements,
      Types types,
      AnnotationReader annotations,
      TypeElement type,
      Map<ExecutableElement, OperationDeclaration> operations,
      InheritanceReader inheritance) {
    this.elements = elements;
    this.types = types;
    this.annotations = annotations;
    this.type = type;
    this.operations = operations;
    this.inheritance = inheritance;
  }

  /** Returns what the interface itself asks for, or null for nothing. */
  @Nullable Implementation read(Places places) {
    Set<Output> outputs = outputs(type, annotations);
    if (outputs.isEmpty()) {
      return null;
    }
    Site place =
        places.add(
            type, annotations.find(type, ApiReader.API_ANNOTATION).orElseThrow(), 0, "generate");
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    return read(new OutputRequest(outputs, packageName, place), places);
  }

  /** Returns what is generated where somebody asks for it. */
  Implementation read(OutputRequest request, Places places) {
    Site place = request.place();
    ForeignReader foreign = new ForeignReader(elements, annotations, request);
    MemberReader members =
        new MemberReader(
            elements, types, type, operations, inheritance, places, request.packageName(), foreign);
    String vocabulary =
        VocabularyReader.deciding(annotations, type).map(VocabularyUse::packageName).orElse("");
    return new Implementation(
        request.outputs(),
        request.packageName(),
        place,
        !type.getTypeParameters().isEmpty(),
        isPrivate(type),
        type.getModifiers().contains(Modifier.SEALED),
        members.read(place),
        members.overloaded(),
        members.nestedTypes(),
        members.warnings(),
        members.methodWarnings(),
        vocabulary,
        elements.getTypeElement(RuntimeType.COROUTINE_CLIENT.qualifiedName()) != null,
        foreign.read(type));
  }

  /** Returns what an interface says that is to be generated. */
  static Set<Output> outputs(TypeElement type, AnnotationReader annotations) {
    Set<Output> outputs = EnumSet.noneOf(Output.class);
    annotations
        .find(type, ApiReader.API_ANNOTATION)
        .ifPresent(
            api -> {
              for (AnnotationValue value : AnnotationReader.elements(api, "generate")) {
                AnnotationReader.constant(value)
                    .flatMap(ImplementationReader::output)
                    .ifPresent(outputs::add);
              }
            });
    return outputs;
  }

  private static Optional<Output> output(String name) {
    return Stream.of(Output.values()).filter(output -> output.name().equals(name)).findFirst();
  }

  private static boolean isPrivate(@Nullable Element element) {
    return element instanceof TypeElement
        && (element.getModifiers().contains(Modifier.PRIVATE)
            || isPrivate(element.getEnclosingElement()));
  }
}
