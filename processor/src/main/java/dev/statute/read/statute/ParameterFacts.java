package dev.statute.read.statute;

import com.palantir.javapoet.TypeName;
import dev.statute.compiler.ClassFiles;
import dev.statute.compiler.DeclaringType;
import dev.statute.compiler.classfile.ClassFile;
import dev.statute.compiler.classfile.CompiledParameter;
import dev.statute.contract.file.PublishedInput;
import dev.statute.read.statute.parent.ParentContracts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Knows what compilers do not tell of the parameters of methods in class files. There, javac has
 * names only after {@code -parameters}, and no annotations on types before JDK 22; ECJ never has
 * names. Both then make up names, {@code arg0} and so on.
 */
final class ParameterFacts {

  /**
   * What is known of a parameter.
   *
   * @param name its name, as good as it gets
   * @param isNamed whether that is its name in the source
   * @param isNullable whether an annotation in its class file says that it may be null
   * @param isComplete whether all its annotations are known
   */
  record Fact(String name, boolean isNamed, boolean isNullable, boolean isComplete) {}

  private static final String NULLABLE = "Nullable";

  private final Elements elements;
  private final Types types;
  private final ClassFiles files;
  private final ParentContracts contracts;
  private final Map<TypeElement, Optional<ClassFile>> found = new HashMap<>();

  ParameterFacts(Elements elements, Types types, ClassFiles files) {
    this.elements = elements;
    this.types = types;
    this.files = files;
    this.contracts = new ParentContracts(elements, files);
  }

  /**
   * Returns what is known of each parameter of a method.
   *
   * @param variables the variables of its path; none if it has none
   */
  List<Fact> of(ExecutableElement method, Collection<String> variables) {
    TypeElement type = DeclaringType.of(method);
    List<? extends VariableElement> parameters = method.getParameters();
    List<Fact> facts = new ArrayList<>();
    if (parameters.isEmpty() || files.isSource(type)) {
      parameters.forEach(p -> facts.add(new Fact(name(p), true, false, true)));
      return facts;
    }
    Optional<List<CompiledParameter>> compiled =
        found
            .computeIfAbsent(type, files::find)
            .flatMap(f -> f.parameters(method.getSimpleName().toString(), descriptor(method)))
            .filter(list -> list.size() == parameters.size());
    boolean isMadeUp = isMadeUp(parameters);
    if (compiled.isEmpty()
        ? isMadeUp || !files.hasTypeAnnotations()
        : compiled.get().stream().anyMatch(parameter -> parameter.name().isEmpty())) {
      contracts.inputs(method, variables).ifPresent(inputs -> addPublished(inputs, facts));
    }
    for (int i = facts.size(); i < parameters.size(); i++) {
      String name = name(parameters.get(i));
      facts.add(
          compiled.isEmpty()
              ? new Fact(name, !isMadeUp, false, files.hasTypeAnnotations())
              : fact(compiled.get().get(i), name));
    }
    return facts;
  }

  /** Returns the erased types of the parameters of a method (JLS 4.6). */
  List<TypeName> erasure(ExecutableElement method) {
    return TypeNames.erasure(method, types);
  }

  private static void addPublished(List<PublishedInput> inputs, List<Fact> facts) {
    for (PublishedInput input : inputs) {
      facts.add(new Fact(input.name(), true, input.type().isNullable(), true));
    }
  }

  /** Returns why no contract file has what the class file of an interface lacks. */
  Optional<String> gap(TypeElement type) {
    return contracts.gap(type);
  }

  private static Fact fact(CompiledParameter compiled, String otherName) {
    boolean isNamed = !compiled.name().isEmpty();
    return new Fact(
        isNamed ? compiled.name() : otherName,
        isNamed,
        compiled.typeAnnotations().contains(NULLABLE),
        true);
  }

  private static String name(VariableElement parameter) {
    return parameter.getSimpleName().toString();
  }

  private static boolean isMadeUp(List<? extends VariableElement> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      if (!name(parameters.get(i)).equals("arg" + i)) {
        return false;
      }
    }
    return true;
  }

  private String descriptor(ExecutableElement method) {
    StringBuilder descriptor = new StringBuilder();
    method.getParameters().forEach(p -> addDescriptor(types.erasure(p.asType()), descriptor));
    return descriptor.toString();
  }

  private void addDescriptor(TypeMirror type, StringBuilder descriptor) {
    if (type instanceof ArrayType array) {
      descriptor.append('[');
      addDescriptor(array.getComponentType(), descriptor);
    } else if (type instanceof DeclaredType declared) {
      String name = elements.getBinaryName((TypeElement) declared.asElement()).toString();
      descriptor.append('L').append(name.replace('.', '/')).append(';');
    } else {
      descriptor.append(
          switch (type.getKind()) {
            case BOOLEAN -> 'Z';
            case BYTE -> 'B';
            case CHAR -> 'C';
            case SHORT -> 'S';
            case INT -> 'I';
            case LONG -> 'J';
            case FLOAT -> 'F';
            case DOUBLE -> 'D';
            default -> '?';
          });
    }
  }
}
