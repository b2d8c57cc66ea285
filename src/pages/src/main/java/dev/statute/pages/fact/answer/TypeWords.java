package dev.statute.pages.fact.answer;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.SimpleNames;
import dev.statute.contract.file.TypeUse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what values are, in words for people who do not read Java. */
final class TypeWords {

  private static final String TEXT = "text";
  private static final String INTEGER = "integer";
  private static final String NUMBER = "number";
  private static final String OCTETS = "octets";
  private static final String FIELD_VALUES = "dev.statute.field.";

  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private static final Set<String> LISTS =
      Set.of("java.util.List", "java.util.Set", "java.util.Collection", TypeUse.ARRAY);

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("byte", INTEGER),
          Map.entry("short", INTEGER),
          Map.entry("int", INTEGER),
          Map.entry("long", INTEGER),
          Map.entry("java.lang.Byte", INTEGER),
          Map.entry("java.lang.Short", INTEGER),
          Map.entry("java.lang.Integer", INTEGER),
          Map.entry("java.lang.Long", INTEGER),
          Map.entry("java.math.BigInteger", INTEGER),
          Map.entry("float", NUMBER),
          Map.entry("double", NUMBER),
          Map.entry("java.lang.Float", NUMBER),
          Map.entry("java.lang.Double", NUMBER),
          Map.entry("java.math.BigDecimal", NUMBER),
          Map.entry("boolean", "true or false"),
          Map.entry("java.lang.Boolean", "true or false"),
          Map.entry("char", "character"),
          Map.entry("java.lang.Character", "character"),
          Map.entry("java.lang.String", TEXT),
          Map.entry("java.lang.CharSequence", TEXT),
          Map.entry("java.util.UUID", "UUID"),
          Map.entry("java.net.URI", "URI"),
          Map.entry("java.time.LocalDate", "date"),
          Map.entry("java.time.LocalTime", "time of day"),
          Map.entry("java.time.LocalDateTime", "date and time"),
          Map.entry("java.time.Instant", "date and time"),
          Map.entry("java.time.OffsetDateTime", "date and time"),
          Map.entry("java.time.ZonedDateTime", "date and time"),
          Map.entry("java.time.Duration", "duration"),
          Map.entry("java.lang.Object", "anything"),
          Map.entry("dev.statute.codec.Content", OCTETS),
          Map.entry("dev.statute.codec.form.FilePart", "file"),
          Map.entry("dev.statute.codec.form.Form", "form"),
          Map.entry("dev.statute.codec.form.FormData", "form"),
          Map.entry("dev.statute.codec.form.Multipart", "form with parts"));

  private final PublishedContract contract;

  TypeWords(PublishedContract contract) {
    this.contract = contract;
  }

  /** Tells whether values have a grammar of their own, as those of header fields. */
  static boolean isFieldValue(TypeUse type) {
    return type.name().startsWith(FIELD_VALUES);
  }

  String of(TypeUse type) {
    if (LISTS.contains(type.name()) && !type.arguments().isEmpty()) {
      TypeUse element = type.arguments().get(0);
      return element.name().equals("byte") ? OCTETS : "list of " + of(element);
    }
    if (type.name().equals("java.util.Optional") && !type.arguments().isEmpty()) {
      return of(type.arguments().get(0));
    }
    String known = KNOWN.get(type.name());
    if (known != null) {
      return known;
    }
    if (isFieldValue(type)) {
      return CAPITAL
          .splitAsStream(SimpleNames.simple(type.name()))
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(" "));
    }
    boolean isText =
        contract
            .type(type.name())
            .filter(found -> found.kind() == PublishedType.Kind.OPAQUE)
            .isPresent();
    return isText ? TEXT : SimpleNames.nested(type.name());
  }
}
