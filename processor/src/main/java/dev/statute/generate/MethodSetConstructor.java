package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes constructors that take a set of methods where the record holds an {@code Allow}. */
final class MethodSetConstructor {

  private static final ClassName ALLOW = ClassName.get("dev.statute.field", "Allow");
  private static final ParameterizedTypeName METHODS =
      ParameterizedTypeName.get(
          ClassName.get(Set.class),
          WildcardTypeName.subtypeOf(ClassName.get("dev.statute.field", "RequestMethod")));

  private MethodSetConstructor() {}

  static boolean takes(Component component) {
    return component.type().equals(ALLOW) && !component.isNullable();
  }

  /** Returns the type argument without which a call as the argument would be ambiguous. */
  static CodeBlock typeArgument(Component component) {
    return takes(component) ? CodeBlock.of("<$T>", component.type()) : CodeBlock.of("");
  }

  static MethodSpec write(List<Component> components, List<Component> kept) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Makes the response from a set of methods, in its order.\n");
    for (Component component : kept) {
      constructor.addParameter(
          takes(component)
              ? ParameterSpec.builder(METHODS, component.name())
                  .addJavadoc("$L\n", component.doc())
                  .build()
              : component.parameter());
    }
    CodeBlock arguments =
        components.stream()
            .map(component -> argument(component, kept))
            .collect(CodeBlock.joining(", "));
    return constructor.addStatement("this($L)", arguments).build();
  }

  private static CodeBlock argument(Component component, List<Component> kept) {
    if (!kept.contains(component)) {
      return CodeBlock.of("null");
    }
    String name = component.name();
    return takes(component)
        ? CodeBlock.of("$T.of($T.requireNonNull($N, $S))", ALLOW, Objects.class, name, name)
        : CodeBlock.of("$N", name);
  }
}
