package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.DeclaringType;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.InheritedDeclaration;
import dev.statute.declaration.ReplyOwner;
import dev.statute.declaration.ReturnType;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the return type of an operation, which names a type that is still to be generated. */
final class ReturnTypeReader {

  private static final String REPLY = RuntimeType.REPLY.qualifiedName();

  private final Elements elements;
  private final AnnotationReader annotations;
  private final ReplyTypes replies;

  /**
   * Makes a reader.
   *
   * @param annotations knows the annotations of the round
   * @param replies what the interfaces of the compilation name as replies
   */
  ReturnTypeReader(Elements elements, AnnotationReader annotations, ReplyTypes replies) {
    this.elements = elements;
    this.annotations = annotations;
    this.replies = replies;
  }

  /**
   * Reads the return type of a method.
   *
   * @param overridden the operations that the method overrides
   */
  ReturnType read(ExecutableElement method, List<InheritedDeclaration> overridden) {
    ReturnedType returned = ReturnedType.of(method, elements);
    for (InheritedDeclaration above : overridden) {
      ReturnType type = above.operation().returnType();
      if (returned.isSame(type.packageName(), type.text(), true)
          && returned.wrapper().equals(type.wrapper())) {
        return new ReturnType(
            type.packageName(),
            type.text(),
            ReturnType.Kind.INHERITED,
            returned.future(),
            returned.wrapper(),
            Optional.empty());
      }
    }
    String packageName = elements.getPackageOf(method).getQualifiedName().toString();
    Optional<ReplyOwner> other =
        returned.isTypeOf(packageName) ? otherOwner(returned, method) : Optional.empty();
    return new ReturnType(
        packageName,
        returned.text(),
        kind(returned, method, packageName),
        returned.future(),
        returned.wrapper(),
        other);
  }

  private ReturnType.Kind kind(
      ReturnedType returned, ExecutableElement method, String packageName) {
    if (!returned.isName()) {
      return ReturnType.Kind.NO_NAME;
    }
    String name = returned.qualifiedName();
    boolean isOurs =
        returned.isTypeOf(packageName)
            && !replies.isWritten(name)
            && (returned.element() == null || !commonTypes(returned).isEmpty())
            && replies.isGeneratedFor(name, apiOf(method))
            && ownerAmongClasses(returned, method).isEmpty();
    return isOurs ? ReturnType.Kind.REPLY : ReturnType.Kind.TAKEN;
  }

  private static String apiOf(ExecutableElement method) {
    return DeclaringType.of(method).getQualifiedName().toString();
  }

  private Optional<ReplyOwner> otherOwner(ReturnedType returned, ExecutableElement method) {
    return replies
        .otherOwner(returned.qualifiedName(), apiOf(method))
        .or(() -> ownerAmongClasses(returned, method));
  }

  /**
   * Returns another interface that a type was generated for, in this compilation or in one before;
   * none if that interface has gone, or returns the type no more.
   */
  private Optional<ReplyOwner> ownerAmongClasses(ReturnedType returned, ExecutableElement method) {
    String own = ApiReader.flatName(DeclaringType.of(method));
    return commonTypes(returned).stream()
        .map(common -> common.substring(0, common.length() - ApiDeclaration.REPLY.length()))
        .filter(name -> !name.equals(own))
        .flatMap(name -> owners(name, returned))
        .findFirst();
  }

  /** A nested interface has underscores in its name where others may have them too. */
  private Stream<ReplyOwner> owners(String name, ReturnedType reply) {
    return Stream.of(name, name.replace('_', '.'))
        .map(n -> elements.getTypeElement(ReturnedType.qualified(reply.packageName(), n)))
        .filter(api -> api != null && annotations.find(api, ApiReader.API_ANNOTATION).isPresent())
        .flatMap(api -> ApiReader.methods(api).stream())
        .filter(method -> ReturnedType.of(method, elements).isSame(reply))
        .map(method -> new ReplyOwner(name, method.getSimpleName().toString()));
  }

  /**
   * Returns the simple names of the types that a reply type extends, each the common type of the
   * replies of an interface; none for a type that people wrote.
   */
  private List<String> commonTypes(ReturnedType returned) {
    return returned.interfaces().stream()
        .filter(DeclaredType.class::isInstance)
        .map(type -> ((DeclaredType) type).asElement())
        .filter(this::isCommonType)
        .map(common -> common.getSimpleName().toString())
        .filter(name -> name.endsWith(ApiDeclaration.REPLY))
        .toList();
  }

  /** What an incomplete build has lost is recognized by its name only. */
  private boolean isCommonType(Element common) {
    return common.asType().getKind() == TypeKind.ERROR
        || (common instanceof TypeElement type
            && type.getInterfaces().stream().anyMatch(this::isReply));
  }

  private boolean isReply(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(REPLY);
  }
}
