package dev.statute.generate.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Parts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Places the constants of operations and the methods that read replies: in the client itself, or in
 * nested classes where they are too many for one.
 */
final class ClientParts {

  private static final ClassName OPERATION = RuntimeType.OPERATION.className();

  private final ClassName client;
  private final TypeSpec.Builder type;
  private final boolean isLarge;
  private final List<TypeSpec.Builder> parts = new ArrayList<>();
  private final List<MethodSpec> readers = new ArrayList<>();
  private int operations;

  /**
   * Makes it.
   *
   * @param client the name of the client
   * @param type the client
   * @param isLarge whether the operations are too many for one class
   */
  ClientParts(ClassName client, TypeSpec.Builder type, boolean isLarge) {
    this.client = client;
    this.type = type;
    this.isLarge = isLarge;
  }

  /** Tells whether the operations are too many for one class. */
  boolean areMany() {
    return isLarge;
  }

  /** Starts the next operation. */
  void next() {
    if (isLarge && operations++ % Parts.MOST == 0) {
      parts.add(
          TypeSpec.classBuilder("Part" + (parts.size() + 1))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build()));
    }
  }

  /** Adds the constant of the operation, and returns how methods of the client name it. */
  CodeBlock addConstant(String name, CodeBlock value) {
    if (isLarge) {
      part()
          .addField(
              FieldSpec.builder(OPERATION, name, Modifier.STATIC, Modifier.FINAL)
                  .initializer(value)
                  .build());
      return CodeBlock.of("$T.$L", partName(), name);
    }
    type.addField(
        FieldSpec.builder(OPERATION, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build());
    return CodeBlock.of("$L", name);
  }

  /** Adds a method that reads replies of the operation, and returns a reference to it. */
  CodeBlock addReader(MethodSpec reader) {
    if (isLarge) {
      part().addMethod(reader);
      return CodeBlock.of("$T::$L", partName(), reader.name());
    }
    readers.add(reader);
    return CodeBlock.of("$T::$L", client, reader.name());
  }

  private TypeSpec.Builder part() {
    return parts.get(parts.size() - 1);
  }

  private ClassName partName() {
    return client.nestedClass("Part" + parts.size());
  }

  /** Ends the client, after its other methods. */
  void finish() {
    readers.forEach(type::addMethod);
    parts.forEach(part -> type.addType(part.build()));
  }
}
