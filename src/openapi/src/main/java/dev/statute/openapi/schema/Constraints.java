package dev.statute.openapi.schema;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.json.JavaLiterals;
import dev.statute.openapi.document.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Adds what constraints of Jakarta Validation allow. A constraint of certain groups holds at times
 * only, and is left out. Lengths are counted in characters by schemas and in UTF-16 code units by
 * Java.
 */
final class Constraints {

  private static final List<String> PACKAGES =
      List.of(
          "jakarta.validation.constraints.",
          "javax.validation.constraints.",
          "org.hibernate.validator.constraints.");

  private static final BigDecimal ZERO = BigDecimal.ZERO;

  private final Keywords schema;
  private final String subject;
  private final Reports reports;

  private Constraints(Keywords schema, String subject, Reports reports) {
    this.schema = schema;
    this.subject = subject;
    this.reports = reports;
  }

  /**
   * Adds the constraints among some annotations.
   *
   * @param schema the schema of what has them, without null
   * @param subject what has them, for reports
   */
  static void add(
      Keywords schema, List<AnnotationUse> annotations, String subject, Reports reports) {
    Constraints constraints = new Constraints(schema, subject, reports);
    for (AnnotationUse use : annotations) {
      if (use.value("groups").isEmpty()) {
        PACKAGES.stream()
            .filter(use.type()::startsWith)
            .findFirst()
            .ifPresent(found -> constraints.add(use.type().substring(found.length()), use));
      }
    }
  }

  private void add(String name, AnnotationUse use) {
    boolean isInclusive = !use.value("inclusive").orElse("").equals("false");
    switch (name) {
      case "Min", "DecimalMin" -> number(use, "value").ifPresent(min -> from(min, isInclusive));
      case "Max", "DecimalMax" -> number(use, "value").ifPresent(max -> to(max, isInclusive));
      case "Positive" -> from(ZERO, false);
      case "PositiveOrZero" -> from(ZERO, true);
      case "Negative" -> to(ZERO, false);
      case "NegativeOrZero" -> to(ZERO, true);
      case "Range" -> {
        from(number(use, "min").orElse(ZERO), true);
        number(use, "max").ifPresent(max -> to(max, true));
      }
      case "Digits" ->
          number(use, "integer")
              .ifPresent(
                  digits -> {
                    BigDecimal end = BigDecimal.ONE.scaleByPowerOfTen(digits.intValue());
                    to(end, false);
                    from(end.negate(), false);
                  });
      case "Size", "Length", "CodePointLength" -> {
        number(use, "min").ifPresent(this::atLeast);
        number(use, "max").ifPresent(this::atMost);
      }
      case "NotEmpty" -> atLeast(BigDecimal.ONE);
      case "NotBlank" -> {
        atLeast(BigDecimal.ONE);
        pattern("\\S");
      }
      case "Pattern" -> pattern(use);
      case "Email" -> format("email");
      case "URL" -> format("uri");
      case "UUID" -> format("uuid");
      case "AssertTrue" -> schema.put("const", Node.bool(true));
      case "AssertFalse" -> schema.put("const", Node.bool(false));
      case "UniqueElements" -> schema.put("uniqueItems", Node.bool(true));
      default -> {
        // NotNull is about whether there is a value; the others cannot be said.
      }
    }
  }

  private boolean isNumber() {
    return schema.type().equals("integer") || schema.type().equals("number");
  }

  private void from(BigDecimal number, boolean isInclusive) {
    bound("minimum", "exclusiveMinimum", number, isInclusive);
  }

  private void to(BigDecimal number, boolean isInclusive) {
    bound("maximum", "exclusiveMaximum", number, isInclusive);
  }

  private void bound(String inclusive, String exclusive, BigDecimal number, boolean isInclusive) {
    if (isNumber()) {
      tighten(isInclusive ? inclusive : exclusive, number, inclusive.equals("minimum"));
    }
  }

  /** Of two bounds the tighter one holds. */
  private void tighten(String keyword, BigDecimal number, boolean isLower) {
    Optional<BigDecimal> before =
        schema.get(keyword).map(node -> new BigDecimal(((Node.Scalar) node).text()));
    boolean isTighter =
        before
            .map(old -> isLower ? number.compareTo(old) > 0 : number.compareTo(old) < 0)
            .orElse(true);
    if (isTighter) {
      String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
      schema.put(keyword, Node.number(new BigDecimal(text)));
    }
  }

  private void atLeast(BigDecimal size) {
    if (size.signum() > 0) {
      size("min", size, true);
    }
  }

  private void atMost(BigDecimal size) {
    if (size.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0) {
      size("max", size, false);
    }
  }

  private void size(String prefix, BigDecimal size, boolean isLower) {
    switch (schema.type()) {
      case "string" -> tighten(prefix + "Length", size, isLower);
      case "array" -> tighten(prefix + "Items", size, isLower);
      case "object" -> tighten(prefix + "Properties", size, isLower);
      default -> {
        // Of nothing else a size is known.
      }
    }
  }

  private void format(String format) {
    if (schema.type().equals("string") && schema.get("format").isEmpty()) {
      schema.put("format", Node.text(format));
    }
  }

  private void pattern(AnnotationUse use) {
    String regexp = text(use, "regexp");
    if (use.value("flags").isPresent()) {
      reports.add(subject, "a pattern with flags cannot be said: " + regexp);
    } else {
      Patterns.whole(regexp)
          .ifPresentOrElse(
              this::pattern,
              () -> reports.add(subject, "JSON Schema has no such pattern: " + regexp));
    }
  }

  private void pattern(String pattern) {
    if (!schema.type().equals("string")) {
      return;
    }
    if (schema.get("pattern").isEmpty()) {
      schema.put("pattern", Node.text(pattern));
    } else {
      schema.and(Keywords.any().put("pattern", Node.text(pattern)).mapping());
    }
  }

  private static String text(AnnotationUse use, String member) {
    return JavaLiterals.strings(use.value(member).orElse("")).stream().findFirst().orElse("");
  }

  private static Optional<BigDecimal> number(AnnotationUse use, String member) {
    String number = use.value(member).orElse("").replace("\"", "").replaceAll("[lL_]", "");
    return number.matches("[+-]?[0-9]{1,400}(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,2})?")
        ? Optional.of(new BigDecimal(number))
        : Optional.empty();
  }
}
