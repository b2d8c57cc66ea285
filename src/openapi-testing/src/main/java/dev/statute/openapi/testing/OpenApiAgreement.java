package dev.statute.openapi.testing;

import dev.statute.codec.Codec;
import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Tests that the schemas of a document say what a codec writes and reads. Random values of Java
 * types are written with the codec, and each must match the schema of its type; random values that
 * match the schema must be read, and match it again once they are written. A wrong schema so fails
 * a test, not a client.
 *
 * <pre>{@code
 * OpenApiAgreement.assertAgrees(Path.of("openapi.yaml"), new JacksonCodec(), Order.class);
 * }</pre>
 *
 * <p>A type stands for the component with its simple name, or with its qualified name; {@code
 * Page<Order>} for {@code PageOfOrder}.
 */
public final class OpenApiAgreement {

  private static final int VALUES = 50;

  private final OpenApi document;
  private final Codec codec;
  private final int values;
  private final long seed;
  private final Map<Class<?>, Function<RandomGenerator, ?>> makers;

  private OpenApiAgreement(
      OpenApi document,
      Codec codec,
      int values,
      long seed,
      Map<Class<?>, Function<RandomGenerator, ?>> makers) {
    this.document = document;
    this.codec = codec;
    this.values = values;
    this.seed = seed;
    this.makers = Map.copyOf(makers);
  }

  /**
   * Makes a test of 50 values of each type, with a new seed each time, which failures name.
   *
   * @param document the document
   * @param codec the codec of the application, as it is set up there
   * @return the test
   */
  public static OpenApiAgreement of(OpenApi document, Codec codec) {
    return new OpenApiAgreement(document, codec, VALUES, System.nanoTime(), Map.of());
  }

  /**
   * Makes a test of a document that is in a file.
   *
   * @param file the document, in YAML or JSON
   * @param codec the codec of the application, as it is set up there
   * @return the test
   * @throws AssertionError if the file cannot be read, or is not an OpenAPI document
   */
  public static OpenApiAgreement of(Path file, Codec codec) {
    OpenApiResult result = OpenApiReader.read(file);
    if (result instanceof OpenApiResult.Read read) {
      return of(read.api(), codec);
    }
    throw new AssertionError(
        result.problems().stream()
            .map(DocumentProblem::toString)
            .collect(Collectors.joining("\n")));
  }

  /**
   * Asserts that a document and a codec agree about types.
   *
   * @param document the document
   * @param codec the codec of the application, as it is set up there
   * @param types the types
   * @throws AssertionError if they do not; it tells the type, the member, the JSON and the schema
   */
  public static void assertAgrees(OpenApi document, Codec codec, Type... types) {
    of(document, codec).check(types);
  }

  /**
   * Asserts that a document in a file and a codec agree about types.
   *
   * @param file the document, in YAML or JSON
   * @param codec the codec of the application, as it is set up there
   * @param types the types
   * @throws AssertionError if they do not; it tells the type, the member, the JSON and the schema
   */
  public static void assertAgrees(Path file, Codec codec, Type... types) {
    of(file, codec).check(types);
  }

  /**
   * Returns the same test with a fixed seed, such as the one that a failure names.
   *
   * @param other the seed
   * @return the test
   */
  public OpenApiAgreement seed(long other) {
    return new OpenApiAgreement(document, codec, values, other, makers);
  }

  /**
   * Returns the same test with another number of values of each type and direction.
   *
   * @param other the number, from 1 to 100,000
   * @return the test
   */
  public OpenApiAgreement values(int other) {
    if (other < 1 || other > 100_000) {
      throw new IllegalArgumentException("values must be 1 to 100,000: " + other);
    }
    return new OpenApiAgreement(document, codec, other, seed, makers);
  }

  /**
   * Returns the same test, which takes values of a class from the caller: where they cannot be made
   * by chance, or the constructor wants more than constraints say.
   *
   * @param type the class
   * @param maker makes a value by chance
   * @param <T> the class
   * @return the test
   */
  public <T> OpenApiAgreement with(Class<T> type, Function<RandomGenerator, T> maker) {
    Map<Class<?>, Function<RandomGenerator, ?>> all = new HashMap<>(makers);
    all.put(type, maker);
    return new OpenApiAgreement(document, codec, values, seed, all);
  }

  /**
   * Tests types.
   *
   * @param types the types
   * @throws AssertionError if document and codec do not agree; it tells the type, the member, the
   *     JSON and the schema
   */
  public void check(Type... types) {
    if (types.length == 0) {
      throw new IllegalArgumentException("no types to check");
    }
    AgreementCheck check = new AgreementCheck(document, codec, values, seed, makers);
    List<Disagreement> found = new ArrayList<>();
    for (Type type : types) {
      found.addAll(check.of(type));
    }
    if (!found.isEmpty()) {
      throw new AssertionError(
          found.stream()
              .map(Disagreement::toString)
              .collect(
                  Collectors.joining(
                      "\n\n",
                      "The document and the codec do not agree (seed " + seed + "):\n\n",
                      "")));
    }
  }
}
