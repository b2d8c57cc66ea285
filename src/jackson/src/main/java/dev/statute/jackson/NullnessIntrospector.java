package dev.statute.jackson;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Has Jackson demand a component where JSpecify says that it is not null: in a scope that is
 * {@code @NullMarked}, each without {@code @Nullable}. A component of a primitive type is always
 * demanded.
 */
final class NullnessIntrospector extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    boolean isRequired =
        type(member).filter(type -> isPrimitive(type) || isNeverNull(type, member)).isPresent();
    return isRequired ? true : null;
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    Optional<AnnotatedType> type = type(annotated);
    if (type.isEmpty() || annotated.hasAnnotation(JsonSetter.class)) {
      return JsonSetter.Value.empty();
    }
    AnnotatedMember member = (AnnotatedMember) annotated;
    boolean fails = isNeverNull(type.get(), member);
    boolean elementFails = element(type.get()).filter(e -> isNeverNull(e, member)).isPresent();
    return JsonSetter.Value.construct(
        fails ? Nulls.FAIL : Nulls.DEFAULT, elementFails ? Nulls.FAIL : Nulls.DEFAULT);
  }

  /** Gives the type of a parameter of a constructor or factory, with its annotations. */
  private static Optional<AnnotatedType> type(Annotated annotated) {
    if (!(annotated instanceof AnnotatedParameter parameter)
        || !(parameter.getOwner().getMember() instanceof Executable owner)) {
      return Optional.empty();
    }
    AnnotatedType[] types = owner.getAnnotatedParameterTypes();
    return types.length == owner.getParameterCount()
        ? Optional.of(types[parameter.getIndex()])
        : Optional.empty();
  }

  /** Gives what a collection, or the values of a map, are of. */
  private static Optional<AnnotatedType> element(AnnotatedType type) {
    if (!(type instanceof AnnotatedParameterizedType parameterized)) {
      return Optional.empty();
    }
    AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
    return Optional.of(arguments[arguments.length - 1]);
  }

  private static boolean isPrimitive(AnnotatedType type) {
    return type.getType() instanceof Class<?> c && c.isPrimitive();
  }

  private static boolean isNeverNull(AnnotatedType type, AnnotatedMember member) {
    if (!isClass(type) || Stream.of(type.getAnnotations()).anyMatch(NullnessIntrospector::isMark)) {
      return type.isAnnotationPresent(NonNull.class);
    }
    return isMarked(member.getDeclaringClass());
  }

  private static boolean isMark(Annotation annotation) {
    String name = annotation.annotationType().getSimpleName();
    return name.equals("Nullable") || name.equals("NonNull");
  }

  /** Leaves out variables, primitive types, and those that have a value for nothing. */
  private static boolean isClass(AnnotatedType type) {
    Class<?> raw =
        type.getType() instanceof ParameterizedType p && p.getRawType() instanceof Class<?> c
            ? c
            : type.getType() instanceof Class<?> plain ? plain : null;
    return raw != null && !raw.isPrimitive() && !raw.getName().startsWith(Optional.class.getName());
  }

  private static boolean isMarked(Class<?> declaring) {
    Stream<AnnotatedElement> scopes =
        Stream.concat(
            Stream.<Class<?>>iterate(declaring, c -> c != null, Class::getEnclosingClass),
            Stream.of(declaring.getPackage(), declaring.getModule()));
    return scopes
        .filter(
            scope -> Arrays.stream(scope.getAnnotations()).anyMatch(NullnessIntrospector::marks))
        .findFirst()
        .map(scope -> scope.isAnnotationPresent(NullMarked.class))
        .orElse(false);
  }

  private static boolean marks(Annotation annotation) {
    return annotation instanceof NullMarked || annotation instanceof NullUnmarked;
  }
}
