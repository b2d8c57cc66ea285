package calls;

import dev.statute.codec.Content;
import dev.statute.field.FieldValue;
import dev.statute.fixture.Kind;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.*;
import java.util.*;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Random arguments and replies of whatever types there are. */
final class RandomArguments {

  private static final String VISIBLE = "abcz019/?#%&=+.;:@~\"\\ ,-_*'()[]{}<>|^`$!";
  private static final String ANY = VISIBLE + "\u00e4\u20ac\n\r\t\0";

  private final SplittableRandom random;
  private final Map<Type, Function<SplittableRandom, ?>> makers = new HashMap<>();

  /** Some kinds are named after the field, and not after the type of its values. */
  private static Class<?> type(Kind kind) {
    try {
      return Class.forName("dev.statute.field." + kind.name());
    } catch (ClassNotFoundException e) {
      return kind.generate().apply(new SplittableRandom(1)).getClass();
    }
  }

  RandomArguments(SplittableRandom random) {
    this.random = random;
    for (Kind kind : Kind.ALL) {
      makers.put(type(kind), kind.generate());
    }
    put(Integer.class, SplittableRandom::nextInt);
    put(Byte.class, r -> (byte) r.nextInt());
    put(Short.class, r -> (short) r.nextInt());
    put(Long.class, SplittableRandom::nextLong);
    put(Boolean.class, SplittableRandom::nextBoolean);
    put(Character.class, r -> VISIBLE.charAt(r.nextInt(9)));
    put(Float.class, r -> Float.intBitsToFloat(r.nextInt() & ~(1 << 23)));
    put(Double.class, r -> (r.nextDouble() - 0.5) * Math.pow(10, r.nextInt(-300, 300)));
    put(UUID.class, r -> new UUID(r.nextLong(), r.nextLong()));
    put(BigInteger.class, r -> BigInteger.valueOf(r.nextLong()).pow(3));
    put(BigDecimal.class, r -> BigDecimal.valueOf(r.nextLong(), r.nextInt(-20, 20)));
    put(URI.class, r -> URI.create("https://example.org/a?b=c&d=%20#" + r.nextInt(99)));
    put(Instant.class, r -> Instant.ofEpochSecond(r.nextInt(), r.nextInt(1_000_000_000)));
    put(Duration.class, r -> Duration.ofNanos(r.nextLong()));
    put(Period.class, r -> Period.of(r.nextInt(-99, 99), r.nextInt(-99, 99), r.nextInt(-99, 99)));
    put(LocalDate.class, r -> LocalDate.ofEpochDay(r.nextInt(-999_999_99, 999_999_99)));
    put(LocalTime.class, r -> LocalTime.ofNanoOfDay(r.nextLong(86_400_000_000_000L)));
    put(LocalDateTime.class, r -> LocalDateTime.of(make(LocalDate.class), make(LocalTime.class)));
    put(ZoneOffset.class, r -> ZoneOffset.ofTotalSeconds(r.nextInt(-64_800, 64_800)));
    put(ZoneId.class, r -> ZoneId.of(r.nextBoolean() ? "Europe/Berlin" : "+05:30"));
    put(OffsetTime.class, r -> OffsetTime.of(make(LocalTime.class), make(ZoneOffset.class)));
    put(OffsetDateTime.class, r -> OffsetDateTime.of(make(LocalDateTime.class), make(ZoneOffset.class)));
    put(ZonedDateTime.class, r -> ZonedDateTime.ofInstant(make(Instant.class), make(ZoneId.class)));
    put(Year.class, r -> Year.of(r.nextInt(-99_999, 99_999)));
    put(YearMonth.class, r -> YearMonth.of(r.nextInt(-99_999, 99_999), r.nextInt(1, 13)));
    put(MonthDay.class, r -> MonthDay.of(r.nextInt(1, 13), r.nextInt(1, 29)));
    put(java.util.logging.Level.class, r -> java.util.logging.Level.parse(r.nextBoolean() ? "INFO" : "345"));
    put(java.sql.Date.class, r -> java.sql.Date.valueOf(LocalDate.ofEpochDay(r.nextInt(20_000))));
    put(Problem.class, r -> problem());
    put(Content.class, r -> content());
    put(Object.class, r -> text(ANY));
    put(String.class, r -> text(ANY));
  }

  private <T> void put(Class<T> type, Function<SplittableRandom, ? extends T> maker) {
    makers.put(type, maker);
  }

  /** Returns a text of at least one character that is no path segment of its own meaning. */
  private String text(String chars) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(1, 6); n > 0; n--) {
      text.append(chars.charAt(random.nextInt(chars.length())));
    }
    return text.chars().allMatch(c -> c == '.') ? text + "x" : text.toString();
  }

  /** Returns a text that a field can hold. */
  private String fieldText() {
    return "v" + text(VISIBLE) + "v";
  }

  private Problem problem() {
    // With a status it would come with that of its response.
    Problem problem = Problem.ofType("about:blank").title(text(ANY)).build();
    return random.nextBoolean()
        ? problem
        : problem.withType(UriReference.parse("/problems/" + random.nextInt(99)));
  }

  private Content content() {
    byte[] octets = new byte[random.nextInt(1, 40_000)];
    random.nextBytes(octets);
    return Content.bytes(octets, MediaType.parse("image/x-" + random.nextInt(9) + ";q=\"a b\""));
  }

  Object[] arguments(Method method) {
    Parameter[] parameters = method.getParameters();
    Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      boolean isHeader = parameters[i].getName().startsWith("header");
      arguments[i] = argument(parameters[i].getAnnotatedType(), isHeader);
    }
    return arguments;
  }

  private @Nullable Object argument(AnnotatedType annotated, boolean isHeader) {
    Type type = annotated.getType();
    if (isHeader && type == String.class) {
      return isLeftOut(annotated) ? null : fieldText();
    }
    if (isHeader && type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == String.class) {
      Object texts = list.getRawType() == Optional.class ? Optional.of(fieldText()) : List.of(fieldText(), fieldText());
      return isLeftOut(annotated) ? null : texts;
    }
    boolean isContainer = type instanceof ParameterizedType container && container.getRawType() == Optional.class;
    Object made = isLeftOut(annotated) && !isContainer ? null : any(type);
    // A list that is left out and an empty one look alike.
    return made == null && type instanceof ParameterizedType several && several.getRawType() != Map.class && !isHeader
        ? any(type)
        : made;
  }

  private boolean isLeftOut(AnnotatedType annotated) {
    return annotated.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
  }

  @SuppressWarnings("unchecked")
  private <T> T make(Class<T> type) {
    return (T) any(type);
  }

  private Object any(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return generic(parameterized);
    }
    if (type instanceof WildcardType wildcard) {
      return any(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof TypeVariable<?>) {
      return text(ANY);
    }
    if (type instanceof GenericArrayType array) {
      Object made = Array.newInstance(raw(array.getGenericComponentType()), 2);
      Array.set(made, 0, any(array.getGenericComponentType()));
      Array.set(made, 1, any(array.getGenericComponentType()));
      return made;
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isArray()) {
      Object made = Array.newInstance(raw.getComponentType(), random.nextInt(1, 4));
      for (int i = 0; i < Array.getLength(made); i++) {
        Array.set(made, i, any(raw.getComponentType()));
      }
      return made;
    }
    Function<SplittableRandom, ?> maker = makers.get(box(raw));
    if (maker != null) {
      Object made = maker.apply(random);
      while (made instanceof FieldValue && !isCarried(made.toString())) {
        made = maker.apply(random);
      }
      return made;
    }
    return raw.isEnum() ? constant(raw) : object(raw, List.of());
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType parameterized ? (Class<?>) parameterized.getRawType() : (Class<?>) type;
  }

  private static Class<?> box(Class<?> type) {
    return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
  }

  private Object constant(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return constants[random.nextInt(constants.length)];
  }

  private Object generic(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.empty() : Optional.of(any(arguments[0]));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return Map.of(any(arguments[0]), any(arguments[1]));
    }
    if (raw == List.class || raw == java.util.Collection.class) {
      return List.of(any(arguments[0]), any(arguments[0]));
    }
    return raw == Set.class ? new HashSet<>(List.of(any(arguments[0]))) : object(raw, List.of(arguments));
  }

  /** Makes an object with its first factory that takes a text, or its constructor. */
  private Object object(Class<?> type, List<Type> arguments) {
    try {
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isStatic(method.getModifiers())
            && method.getName().equals("random")) {
          method.setAccessible(true);
          return method.invoke(null, fieldText());
        }
      }
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      Type[] types = constructor.getGenericParameterTypes();
      Object[] made = new Object[types.length];
      for (int i = 0; i < types.length; i++) {
        made[i] = types[i] instanceof TypeVariable<?> && !arguments.isEmpty() ? any(arguments.get(0)) : any(types[i]);
      }
      return constructor.newInstance(made);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no random " + type, e);
    }
  }

  /** java.net.http sends ASCII only, and reads a tab as a space, which it may (RFC 9110, 5.5). */
  private static boolean isCarried(String value) {
    return value.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  /** Makes one of the records of a reply type, each as often as the others. */
  Object reply(Class<?> replyType) {
    Class<?>[] cases = replyType.getPermittedSubclasses();
    return record(cases[random.nextInt(cases.length)]);
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] =
          components[i].getName().equals("body")
              ? any(components[i].getGenericType())
              : argument(components[i].getAnnotatedType(), true);
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException) {
        // A problem of another type than the response declares.
        return record(type);
      }
      throw new IllegalStateException(type + " of " + Arrays.toString(arguments), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
