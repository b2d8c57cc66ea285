package dev.statute.served;

import dev.statute.codec.Content;
import dev.statute.codec.GenericType;
import dev.statute.field.FieldValue;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import dev.statute.fixture.Kind;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random objects of the types that the shop has to do with. */
final class RandomObjects {

  private static final String CHARS = "abcz019 /?#%&=+.;:@~\"\\\u00e4\u20ac\n\r\0";

  private static final Type TEXTS = GenericType.of(List.class, String.class);

  private final SplittableRandom random;
  private final Map<Type, Function<SplittableRandom, ?>> makers = new HashMap<>();

  RandomObjects(long seed) {
    random = new SplittableRandom(seed);
    Kind.ALL.forEach(kind -> makers.put(type(kind), kind.generate()));
    put(int.class, SplittableRandom::nextInt);
    put(Integer.class, SplittableRandom::nextInt);
    put(byte.class, r -> (byte) r.nextInt());
    put(Short.class, r -> (short) r.nextInt());
    put(long.class, SplittableRandom::nextLong);
    put(Long.class, SplittableRandom::nextLong);
    put(boolean.class, SplittableRandom::nextBoolean);
    put(Boolean.class, SplittableRandom::nextBoolean);
    put(char.class, r -> word().replace('.', 'x').charAt(0));
    put(float.class, r -> Float.intBitsToFloat(r.nextInt() & ~(1 << 23)));
    put(double.class, r -> r.nextInt(9) == 0 ? Double.NEGATIVE_INFINITY : r.nextDouble() * 1e9);
    put(String.class, r -> word());
    put(UUID.class, r -> new UUID(r.nextLong(), r.nextLong()));
    put(BigInteger.class, r -> BigInteger.valueOf(r.nextLong()).pow(3));
    put(BigDecimal.class, r -> BigDecimal.valueOf(r.nextLong(), r.nextInt(-20, 20)));
    put(URI.class, r -> URI.create("https://example.org/a?b=c&d=%20#" + r.nextInt(99)));
    put(Instant.class, r -> Instant.ofEpochSecond(r.nextInt(), r.nextInt(1_000_000_000)));
    put(Duration.class, r -> Duration.ofNanos(r.nextLong()));
    put(LocalDate.class, r -> LocalDate.ofEpochDay(r.nextInt(-999_999, 999_999)));
    put(ZoneId.class, r -> ZoneId.of(r.nextBoolean() ? "Europe/Berlin" : "+05:30"));
    put(Amount.class, r -> new Amount(r.nextLong()));
    put(Size.class, r -> Size.values()[r.nextInt(2)]);
    put(Problem.class, r -> problem());
    put(OwnProblem.class, r -> new OwnProblem(OwnProblem.DUPLICATE, text()));
    put(Content.class, r -> content());
    put(
        Item.class,
        r ->
            new Item(
                r.nextLong(),
                text(),
                r.nextDouble(),
                r.nextBoolean(),
                r.nextBoolean() ? null : text(),
                List.of(text(), text()),
                Map.of(text(), r.nextInt())));
  }

  private <T> void put(Class<T> type, Function<SplittableRandom, T> maker) {
    makers.put(type, maker);
  }

  private static Type type(Kind kind) {
    return Stream.of("dev.statute.field.", "dev.statute.field.structured.")
        .flatMap(packageName -> found(packageName + kind.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no type " + kind.name()));
  }

  private static Stream<Type> found(String name) {
    try {
      return Stream.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Stream.empty();
    }
  }

  /** Returns a text that can stand in a path, which has no segments of dots (RFC 3986, 7.3). */
  private String word() {
    return text().replaceAll("\\p{Cntrl}", "x").replace("/.", "/x").replace("./", "x/");
  }

  /** A text of at least one character, none of them half a surrogate pair. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(1, 6); n > 0; n--) {
      text.append(CHARS.charAt(random.nextInt(CHARS.length())));
    }
    boolean isDots = text.chars().allMatch(c -> c == '.');
    return isDots ? text + "x" : text.toString();
  }

  /** A problem without a type, or with one that no response of the shop declares. */
  private Problem problem() {
    // With a status it would come with that of its response.
    Problem problem = Problem.ofType("about:blank").title(text()).build();
    return random.nextBoolean()
        ? problem
        : problem.withType(UriReference.parse("/problems/" + random.nextInt(99)));
  }

  private Content content() {
    byte[] octets = new byte[random.nextInt(40_000)];
    random.nextBytes(octets);
    return Content.bytes(octets, MediaType.parse("image/x-" + random.nextInt(9) + ";q=\"a b\""));
  }

  /** Makes the value of a header field, or null now and then where it can be. */
  @Nullable Object field(AnnotatedType annotated) {
    if (isLeftOut(annotated)) {
      return null;
    }
    if (annotated.getType() == String.class) {
      return "a, b " + random.nextInt();
    }
    return TEXTS.equals(annotated.getType())
        ? List.of("a/" + random.nextInt(), "b, c")
        : make(annotated.getType());
  }

  /** Makes an object, or null now and then where it can be. */
  @Nullable Object make(AnnotatedType annotated) {
    return isLeftOut(annotated) ? null : make(annotated.getType());
  }

  /** Makes an object. */
  Object any(Type type) {
    return make(type);
  }

  private boolean isLeftOut(AnnotatedType annotated) {
    return annotated.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
  }

  private Object make(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      Class<?> raw = (Class<?>) parameterized.getRawType();
      if (raw == Optional.class) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(make(arguments[0]));
      }
      if (raw == Map.class) {
        return Map.of(make(arguments[0]), make(arguments[1]));
      }
      List<Object> list = new ArrayList<>();
      IntStream.range(0, random.nextInt(1, 4)).forEach(i -> list.add(make(arguments[0])));
      return raw == Set.class ? new HashSet<>(list) : List.copyOf(list);
    }
    if (type instanceof TypeVariable<?>) {
      return word();
    }
    if (type instanceof Class<?> array && array.isArray()) {
      return SearchTest.array(this, array.getComponentType());
    }
    if (type instanceof Class<?> record && record.isRecord() && !makers.containsKey(type)) {
      return record(record);
    }
    Function<SplittableRandom, ?> maker = makers.get(type);
    if (maker == null) {
      throw new IllegalStateException("no random " + type);
    }
    Object made = maker.apply(random);
    while (made instanceof FieldValue && !isCarried(made.toString())) {
      made = maker.apply(random);
    }
    return made;
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

  Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments =
        Arrays.stream(components)
            .map(
                c ->
                    c.getName().equals("body")
                        ? make(c.getAnnotatedType())
                        : field(c.getAnnotatedType()))
            .toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
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
