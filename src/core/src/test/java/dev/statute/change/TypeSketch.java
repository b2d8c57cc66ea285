package dev.statute.change;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads types as tests write them: {@code Map<String,Order?>[]}. Types of the JDK have their simple
 * names, all others stand in {@code com.example} unless they are qualified; a question mark means
 * that there may be none.
 */
final class TypeSketch {

  private static final Map<String, String> PACKAGES =
      packages(
          "java.lang: String Integer Long Short Byte Boolean Double Float Character Object Void",
          "java.util: List Set Collection Map Optional UUID Locale",
          "java.time: Instant LocalDate OffsetDateTime Duration LocalDateTime",
          "java.math: BigDecimal BigInteger",
          "java.net: URI",
          "java.io: InputStream",
          "dev.statute.field: EntityTag EntityTagCondition HttpDate",
          "dev.statute: Problem");

  private final String text;
  private int at;

  private TypeSketch(String text) {
    this.text = text;
  }

  static TypeUse type(String text) {
    TypeSketch sketch = new TypeSketch(text);
    TypeUse type = sketch.type();
    if (sketch.at < text.length()) {
      throw new IllegalArgumentException(text + " has a rest: " + text.substring(sketch.at));
    }
    return type;
  }

  /** Reads {@code @Size(min=1,max=3)}; one without a package is of Jakarta Validation. */
  static AnnotationUse annotation(String text) {
    int end = text.indexOf('(');
    String name = end < 0 ? text.substring(1) : text.substring(1, end);
    String qualified = name.contains(".") ? name : "jakarta.validation.constraints." + name;
    String inside = end < 0 ? "" : text.substring(end + 1, text.length() - 1);
    return new AnnotationUse(
        qualified,
        Stream.of(inside.split(","))
            .filter(value -> !value.isEmpty())
            .map(
                value ->
                    value.matches("\\w+=.*")
                        ? new AnnotationUse.Value(
                            value.replaceFirst("=.*", ""), value.replaceFirst("\\w+=", ""))
                        : new AnnotationUse.Value("value", value))
            .sorted(Comparator.comparing(AnnotationUse.Value::member))
            .toList());
  }

  static String qualified(String name) {
    return name.contains(".") || name.matches("[a-z]+|[A-Z]")
        ? name
        : PACKAGES.getOrDefault(name, "com.example") + "." + name;
  }

  private TypeUse type() {
    int start = at;
    while (at < text.length() && "<>,?[".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String name = qualified(text.substring(start, at));
    List<TypeUse> arguments = new ArrayList<>();
    if (takes("<")) {
      do {
        arguments.add(type());
      } while (takes(","));
      if (!takes(">")) {
        throw new IllegalArgumentException(text + " lacks > at " + at);
      }
    }
    TypeUse type = new TypeUse(name, arguments, takes("?"), List.of());
    while (takes("[]")) {
      type = new TypeUse(TypeUse.ARRAY, List.of(type), takes("?"), List.of());
    }
    return type;
  }

  private boolean takes(String token) {
    boolean does = text.startsWith(token, at);
    at += does ? token.length() : 0;
    return does;
  }

  private static Map<String, String> packages(String... lines) {
    return Stream.of(lines)
        .flatMap(
            line ->
                Stream.of(line.substring(line.indexOf(' ') + 1).split(" "))
                    .map(name -> Map.entry(name, line.substring(0, line.indexOf(':')))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
