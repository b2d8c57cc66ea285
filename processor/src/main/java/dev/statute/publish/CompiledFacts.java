package dev.statute.publish;

import dev.statute.compiler.ClassFiles;
import dev.statute.compiler.classfile.ClassFile;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Knows what compilers do not tell of types in class files: javac reads no annotations on types
 * before JDK 22, so that it does not know what can be null, and ECJ has fields in the order of
 * their names.
 */
final class CompiledFacts {

  private static final String NULLABLE = "Nullable";

  private final ClassFiles files;
  private final Map<TypeElement, Optional<ClassFile>> known = new HashMap<>();

  CompiledFacts(ClassFiles files) {
    this.files = files;
  }

  /**
   * Returns the type of a property with what its class file says.
   *
   * @param owner the type that has the property
   */
  TypeUse mark(TypeUse use, TypeElement owner, Property property) {
    if (files.hasTypeAnnotations() || files.isSource(owner)) {
      return use;
    }
    Optional<ClassFile> file = known.computeIfAbsent(owner, files::find);
    TypeUse marked = use;
    for (Element place : property.places()) {
      if (file.isPresent() && owner.equals(place.getEnclosingElement())) {
        marked = mark(marked, "", file.get().typeAnnotations(member(place)));
      }
    }
    return marked;
  }

  private static String member(Element place) {
    return place.getSimpleName() + (place instanceof ExecutableElement ? "()" : "");
  }

  /** Returns the names of the constants of an enum in their order; none where that is not known. */
  List<String> constants(TypeElement type) {
    return files.isSource(type)
        ? List.of()
        : known.computeIfAbsent(type, files::find).map(ClassFile::fields).orElse(List.of());
  }

  private static TypeUse mark(TypeUse use, String path, Map<String, Set<String>> annotations) {
    if (annotations.isEmpty()) {
      return use;
    }
    List<TypeUse> arguments = new ArrayList<>();
    for (int i = 0; i < use.arguments().size(); i++) {
      arguments.add(mark(use.arguments().get(i), path + step(use, i), annotations));
    }
    boolean isNullable =
        use.isNullable() || annotations.getOrDefault(path, Set.of()).contains(NULLABLE);
    return new TypeUse(use.name(), arguments, isNullable, use.annotations());
  }

  private static char step(TypeUse use, int index) {
    if (use.name().equals(TypeUse.ARRAY)) {
      return '[';
    }
    return use.name().startsWith("?") ? '?' : (char) ('a' + index);
  }
}
