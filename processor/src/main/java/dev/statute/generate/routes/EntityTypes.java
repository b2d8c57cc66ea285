package dev.statute.generate.routes;

import com.palantir.javapoet.TypeName;
import dev.statute.declaration.ParameterType;
import dev.statute.runtime.RuntimeType;
import java.util.Set;

/** Tells by whom the content of requests is read that reaches a resource class. */
public final class EntityTypes {

  /** What no two containers read alike. */
  private static final Set<TypeName> OURS =
      Set.of(
          RuntimeType.CONTENT.className(),
          RuntimeType.FORM.className(),
          RuntimeType.FORM_DATA.className(),
          RuntimeType.MULTIPART.className());

  private EntityTypes() {}

  /** Tells whether a provider of the container reads a type, and not Statute from the stream. */
  public static boolean isProvided(ParameterType type) {
    return !OURS.contains(value(type));
  }

  /** Returns the type of what there is if there is content. */
  public static TypeName value(ParameterType type) {
    return type.container() == ParameterType.Container.OPTIONAL ? type.element() : type.name();
  }
}
