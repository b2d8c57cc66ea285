package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Code;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes constructors that take a set of methods where the record holds an {@code Allow}. */
public final class MethodSetConstructor {

  /** The Javadoc of such a constructor. */
  public static final String DOC = "Makes the response from a set of methods, in its order.\n";

  private static final ClassName ALLOW = RuntimeType.ALLOW.className();
  private static final ClassName OBJECTS = ClassName.get(Objects.class);
  private static final ParameterizedTypeName METHODS =
      ParameterizedTypeName.get(
          ClassName.get(Set.class),
          WildcardTypeName.subtypeOf(RuntimeType.REQUEST_METHOD.className()));

  private MethodSetConstructor() {}

  /** Tells whether a component can be made from a set of methods. */
  public static boolean takes(Component component) {
    return component.type().equals(ALLOW) && !component.isNullable();
  }

  /** Returns the type argument without which a call as the argument would be ambiguous. */
  public static CodeBlock typeArgument(Component component) {
    return takes(component) ? CodeBlock.of("<$T>", component.type()) : CodeBlock.of("");
  }

  /** Returns what the constructor takes for a component. */
  public static Component parameter(Component component) {
    return takes(component) ? component.of(METHODS) : component;
  }

  /** Writes the constructor of a record of the vocabulary. */
  public static MethodSpec write(List<Component> components, List<Component> kept) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addJavadoc("$L", DOC);
    kept.forEach(component -> constructor.addParameter(parameter(component).parameter()));
    Code call = new Code(128);
    addCall(components, kept, call);
    return constructor.addCode(call.toBlock()).build();
  }

  /** Adds what the constructor does. */
  public static void addCall(List<Component> components, List<Component> kept, Code code) {
    String separator = "this(";
    for (Component component : components) {
      code.add(separator);
      String name = component.name();
      if (!kept.contains(component)) {
        code.add("null");
      } else if (takes(component)) {
        code.add(ALLOW).add(".of(").add(OBJECTS).add(".requireNonNull(").add(name);
        code.add(", \"").add(name).add("\"))");
      } else {
        code.add(name);
      }
      separator = ", ";
    }
    code.add(");\n");
  }
}
