package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Output;
import dev.statute.declaration.ReplyOwner;
import dev.statute.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the types that are generated for an interface, before it is read. */
public final class ReplyTypeFinder {

  private final Elements elements;
  private final AnnotationReader annotations;
  private final Law law;
  private final TypeElement type;

  private ReplyTypeFinder(
      Elements elements, AnnotationReader annotations, Law law, TypeElement type) {
    this.elements = elements;
    this.annotations = annotations;
    this.law = law;
    this.type = type;
  }

  /**
   * Adds the types.
   *
   * @param annotations knows the annotations of the round
   * @param law the law of the interface
   * @param replies what they are added to
   */
  public static void find(
      Elements elements,
      AnnotationReader annotations,
      Law law,
      TypeElement type,
      ReplyTypes replies) {
    new ReplyTypeFinder(elements, annotations, law, type).find(replies);
  }

  private void find(ReplyTypes replies) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String name = ApiReader.flatName(type);
    Set<Output> outputs = ImplementationReader.outputs(type, annotations);
    List<String> suffixes = new ArrayList<>(outputs.stream().map(Output::suffix).toList());
    if (!outputs.isEmpty()) {
      suffixes.add(ApiDeclaration.PATHS);
    }
    for (String suffix : suffixes) {
      replies.add(ReturnedType.qualified(packageName, name + suffix), new ReplyOwner(name, ""));
    }
    String api = type.getQualifiedName().toString();
    // Until all superinterfaces are there, nobody can tell which operations are its own.
    List<ExecutableElement> methods =
        ApiReader.hasResolvedParents(type) ? ApiReader.methods(type) : List.of();
    for (ExecutableElement method : methods) {
      ReturnedType returned = ReturnedType.of(method, elements);
      if (returned.isTypeOf(packageName)
          && OperationReader.isOperation(method, annotations, law)
          && !isInherited(method, returned)) {
        replies.add(
            returned.qualifiedName(), api, new ReplyOwner(name, method.getSimpleName().toString()));
      }
    }
  }

  /** Tells whether the type is that of an operation that the method overrides. */
  private boolean isInherited(ExecutableElement method, ReturnedType returned) {
    for (TypeElement parent : InheritanceReader.parents(type)) {
      if (annotations.find(parent, ApiReader.API_ANNOTATION).isPresent()) {
        for (ExecutableElement above : ApiReader.methods(parent)) {
          if (above.getSimpleName().equals(method.getSimpleName())
              && returned.isSame(ReturnedType.of(above, elements))
              && elements.overrides(method, above, type)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
