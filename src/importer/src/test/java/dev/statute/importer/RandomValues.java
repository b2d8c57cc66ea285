package dev.statute.importer;

import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.field.Challenge;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Link;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.field.RetryAfter;
import dev.statute.field.UriReference;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes values of types that are known at run time only. */
final class RandomValues {

  private static final int DEEPEST = 4;

  private final Random random;

  RandomValues(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a value, or null at times if the element says that it may be null. */
  @Nullable Object of(Type type, AnnotatedElement annotated, int depth) {
    boolean isNullable = annotated.isAnnotationPresent(Nullable.class);
    return isNullable && (depth > DEEPEST || random.nextBoolean()) ? null : of(type, depth);
  }

  private Object of(Type type, int depth) {
    if (type instanceof ParameterizedType parameterized) {
      return generic(parameterized, depth);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isRecord() && !raw.getName().startsWith("dev.statute.")) {
      return record(raw, depth + 1);
    }
    if (raw.isEnum()) {
      Object[] constants = raw.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    if (raw.isSealed() && !raw.getName().startsWith("dev.statute.")) {
      Class<?>[] permitted = raw.getPermittedSubclasses();
      return of(permitted[random.nextInt(permitted.length)], depth);
    }
    return known(raw, depth);
  }

  private Object generic(ParameterizedType type, int depth) {
    Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (type.getRawType() == Map.class) {
      Map<String, Object> map = new HashMap<>();
      for (int i = 0; i < random.nextInt(3); i++) {
        map.put("key" + i, of(last, depth + 1));
      }
      return map;
    }
    List<Object> list = new ArrayList<>();
    int size = depth > DEEPEST ? 0 : 1 + random.nextInt(2);
    for (int i = 0; i < size; i++) {
      list.add(of(last, depth + 1));
    }
    return list;
  }

  Object record(Class<?> type, int depth) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = of(components[i].getGenericType(), components[i].getAnnotatedType(), depth);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("no " + type, e);
    }
  }

  private Object known(Class<?> type, int depth) {
    int number = 1 + random.nextInt(1000);
    return switch (type.getName()) {
      // A cookie or a field cannot hold more.
      case "java.lang.String" -> "v" + number + (depth == 0 ? "" : " \u00fc/&\"");
      case "long", "java.lang.Long" -> (long) number;
      case "int", "java.lang.Integer" -> number;
      case "double", "java.lang.Double" -> number / 4.0;
      case "float", "java.lang.Float" -> number / 4.0f;
      case "boolean", "java.lang.Boolean" -> random.nextBoolean();
      case "java.math.BigDecimal" -> BigDecimal.valueOf(number, 2);
      case "java.util.UUID" -> new UUID(number, number);
      case "java.time.LocalDate" -> LocalDate.ofEpochDay(number);
      case "java.time.OffsetDateTime" ->
          OffsetDateTime.of(2026, 1, 1, 0, number % 60, 1, 0, ZoneOffset.UTC);
      case "dev.statute.field.Problem" -> Problem.ofType("/problems/" + number).build();
      case "dev.statute.field.EntityTag" -> EntityTag.strong("t" + number);
      case "dev.statute.field.EntityTagCondition" ->
          EntityTagCondition.of(EntityTag.strong("t" + number));
      case "dev.statute.field.UriReference" -> UriReference.parse("/at/" + number);
      case "dev.statute.field.RetryAfter" -> RetryAfter.parse(Integer.toString(number));
      case "dev.statute.field.Challenge" -> Challenge.bearer("r" + number);
      case "dev.statute.field.Link" -> Link.to("/next/" + number, "next");
      case "dev.statute.codec.Content" ->
          Content.bytes(
              ("octets " + number).getBytes(StandardCharsets.UTF_8), MediaType.of("image", "png"));
      case "dev.statute.codec.form.FilePart" ->
          FilePart.of("f" + number, Content.text("octets " + number));
      default -> throw new AssertionError("no value of " + type);
    };
  }
}
