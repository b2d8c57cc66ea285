package dev.statute.openapi.testing.request;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.http.Header;
import dev.statute.law.FieldType;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.openapi.model.SchemaUse;
import dev.statute.openapi.testing.schema.MatchingValues;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Makes values of header fields of requests, as their schemas and their definitions allow. */
final class FieldValues {

  private static final Pattern FIELD_VALUE = Pattern.compile("[!-~]([ -~]*[!-~])?");

  private static final List<String> RANGES =
      List.of("bytes=0-0", "bytes=1-", "bytes=-1", "bytes=99999999-", "bytes=0-1,3-3");

  private final Law law;
  private final MatchingValues values;
  private final KnownValues known;
  private final RandomGenerator random;

  FieldValues(Law law, MatchingValues values, KnownValues known, RandomGenerator random) {
    this.law = law;
    this.values = values;
    this.known = known;
    this.random = random;
  }

  /**
   * Makes a value.
   *
   * @param path the path of the request, whose validators may be known
   */
  Optional<String> value(DocumentParameter parameter, String path) {
    Optional<HeaderField> field = law.fieldOfAnyCase(parameter.name());
    Optional<String> special = field.flatMap(f -> special(f, path));
    return special.isPresent() && random.nextInt(4) > 0 ? special : free(parameter);
  }

  private Optional<String> special(HeaderField field, String path) {
    if (field.type() == FieldType.RANGE) {
      return Optional.of(RANGES.get(random.nextInt(RANGES.size())));
    }
    HeaderField.Precondition precondition = field.precondition();
    if (precondition == null) {
      return Optional.empty();
    }
    return precondition.validators().stream()
        .flatMap(validator -> known.validator(path, validator).stream())
        .findFirst();
  }

  private Optional<String> free(DocumentParameter parameter) {
    Optional<SchemaUse> schema =
        parameter
            .schema()
            .or(() -> parameter.content().stream().findFirst().flatMap(c -> c.schema()));
    if (schema.isEmpty()) {
      return Optional.of("value");
    }
    return values
        .value(
            schema.get(),
            Usage.REQUEST,
            value -> isLawful(parameter.name(), ParameterText.field(parameter, value)))
        .map(value -> ParameterText.field(parameter, value));
  }

  private static boolean isLawful(String name, String text) {
    return FIELD_VALUE.matcher(text).matches() && isOfItsGrammar(name, text);
  }

  private static boolean isOfItsGrammar(String name, String text) {
    Optional<Header> field = Header.find(name);
    if (field.isEmpty()) {
      return true;
    }
    try {
      ((FieldCodec<?>) field.get().type().getField("CODEC").get(null)).parse(text);
      return true;
    } catch (NoSuchFieldException e) {
      return true;
    } catch (FieldSyntaxException e) {
      return false;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.get().type() + " has no public codec", e);
    }
  }
}
