package dev.statute.read.statute;

import com.palantir.javapoet.TypeName;
import dev.statute.compiler.AnnotationReader;
import dev.statute.declaration.ForeignAnnotation;
import dev.statute.declaration.ForeignCode;
import dev.statute.declaration.Output;
import dev.statute.declaration.ResourceNeeds;
import dev.statute.runtime.RuntimeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what resource classes repeat of an interface, and what else they need. */
final class ForeignReader {

  private final Elements elements;
  private final boolean isNeeded;
  private final Supplier<ForeignAnnotations> annotations;

  /**
   * Makes a reader.
   *
   * @param request says whether there is a resource class, without which nothing is read
   */
  ForeignReader(Elements elements, AnnotationReader annotations, OutputRequest request) {
    this.elements = elements;
    this.isNeeded = request.outputs().contains(Output.RESOURCE);
    this.annotations =
        () -> new ForeignAnnotations(annotations, new TypeAccess(elements, request.packageName()));
  }

  /** Reads a method. */
  ForeignCode read(ExecutableElement method) {
    if (!isNeeded) {
      return ForeignCode.NONE;
    }
    ForeignAnnotations found = annotations.get();
    List<ForeignAnnotation> ofMethod = found.of(method, "METHOD");
    List<List<ForeignAnnotation>> ofParameters =
        method.getParameters().stream().map(parameter -> found.of(parameter, "PARAMETER")).toList();
    List<TypeName> thrown = method.getThrownTypes().stream().map(TypeNames::of).toList();
    return new ForeignCode(ofMethod, ofParameters, thrown, found.hidden());
  }

  /** Reads an interface. */
  ResourceNeeds read(TypeElement type) {
    if (!isNeeded) {
      return ResourceNeeds.NONE;
    }
    ForeignAnnotations found = annotations.get();
    List<ForeignAnnotation> ofType = found.of(type, "TYPE");
    return new ResourceNeeds(ofType, found.hidden(), missing());
  }

  private List<String> missing() {
    Map<RuntimeType, String> libraries = new LinkedHashMap<>();
    libraries.put(RuntimeType.RESOURCE_OPERATIONS, "dev.statute:statute-jakarta");
    libraries.put(RuntimeType.REST_PATH, "jakarta.ws.rs:jakarta.ws.rs-api");
    libraries.put(RuntimeType.INJECT, "jakarta.inject:jakarta.inject-api");
    return libraries.entrySet().stream()
        .filter(entry -> elements.getTypeElement(entry.getKey().qualifiedName()) == null)
        .map(Map.Entry::getValue)
        .toList();
  }
}
