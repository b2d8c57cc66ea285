package dev.statute.openapi.convert.type;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.document.Node;
import dev.statute.text.JavaLiteral;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The constraints of a schema, as annotations of Jakarta Validation. */
final class Constraints {

  private static final String PACKAGE = "jakarta.validation.constraints.";
  private static final Set<String> WHOLE =
      Set.of("int", "long", "short", "byte", "java.math.BigInteger");
  private static final Set<String> DECIMAL = Set.of("double", "float", "java.math.BigDecimal");
  private static final String TEXT = "java.lang.String";
  private static final Set<String> SEVERAL =
      Set.of("java.util.List", "java.util.Set", "java.util.Map");

  private static final AnnotationUse AT_LEAST_ONE =
      new AnnotationUse(PACKAGE + "Size", List.of(new AnnotationUse.Value("min", "1")));

  private final Schema schema;
  private final Notes notes;
  private final List<AnnotationUse> uses = new ArrayList<>();

  private Constraints(Schema schema, Notes notes) {
    this.schema = schema;
    this.notes = notes;
  }

  /**
   * Returns the constraints of a schema.
   *
   * @param type the name of the type that it stands for
   */
  static List<AnnotationUse> of(Schema schema, String type, Notes notes) {
    Constraints constraints = new Constraints(schema, notes);
    constraints.add(type);
    constraints.uses.sort(Comparator.comparing(AnnotationUse::type));
    return constraints.uses;
  }

  private void add(String type) {
    if (type.equals(TEXT)) {
      addSize("minLength", "maxLength");
      addPattern();
      if (schema.format().equals("email")) {
        uses.add(new AnnotationUse(PACKAGE + "Email", List.of()));
      }
    } else if (SEVERAL.contains(type)) {
      boolean isMap = type.equals("java.util.Map");
      addSize(isMap ? "minProperties" : "minItems", isMap ? "maxProperties" : "maxItems");
    } else if (WHOLE.contains(type)) {
      addWhole("minimum", "exclusiveMinimum", "Min", 1);
      addWhole("maximum", "exclusiveMaximum", "Max", -1);
    } else if (DECIMAL.contains(type)) {
      addDecimal("minimum", "exclusiveMinimum", "DecimalMin");
      addDecimal("maximum", "exclusiveMaximum", "DecimalMax");
    }
  }

  private Optional<BigDecimal> number(String key) {
    return schema
        .merged()
        .get(key)
        .filter(node -> node instanceof Node.Scalar s && s.kind() == Node.Scalar.Kind.NUMBER)
        .map(node -> ((Node.Scalar) node).text())
        .flatMap(Constraints::decimal);
  }

  private static Optional<BigDecimal> decimal(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      // Others would have a billion digits when they are written out.
      return Math.abs((long) number.scale()) > 400 ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void addSize(String least, String most) {
    List<AnnotationUse.Value> values = new ArrayList<>();
    size(most).ifPresent(max -> values.add(new AnnotationUse.Value("max", max)));
    size(least)
        .filter(min -> !min.equals("0"))
        .ifPresent(min -> values.add(new AnnotationUse.Value("min", min)));
    if (!values.isEmpty()) {
      uses.add(new AnnotationUse(PACKAGE + "Size", values));
    }
  }

  private Optional<String> size(String key) {
    return number(key)
        .filter(number -> number.signum() >= 0)
        .filter(number -> number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
        .map(number -> Integer.toString(number.intValue()));
  }

  private void addWhole(String bound, String exclusive, String name, int step) {
    boolean isFlag = schema.merged().isTrue(exclusive);
    Optional<BigInteger> inside = number(bound).map(number -> rounded(number, step, isFlag));
    Optional<BigInteger> outside = number(exclusive).map(number -> rounded(number, step, true));
    Optional<BigInteger> both =
        inside.isPresent() && outside.isPresent()
            ? Optional.of(
                step > 0 ? inside.get().max(outside.get()) : inside.get().min(outside.get()))
            : inside.or(() -> outside);
    both.filter(number -> number.bitLength() < Long.SIZE)
        .ifPresent(
            number ->
                uses.add(
                    new AnnotationUse(
                        PACKAGE + name, List.of(new AnnotationUse.Value("value", number + "L")))));
  }

  /** Returns the whole number next to a bound, beyond it if the bound itself is none. */
  private static BigInteger rounded(BigDecimal number, int step, boolean isExclusive) {
    BigInteger whole =
        number
            .setScale(0, step > 0 ? java.math.RoundingMode.CEILING : java.math.RoundingMode.FLOOR)
            .toBigInteger();
    boolean isBound = number.compareTo(new BigDecimal(whole)) == 0;
    return isExclusive && isBound ? whole.add(BigInteger.valueOf(step)) : whole;
  }

  private void addDecimal(String bound, String exclusive, String name) {
    Optional<BigDecimal> outside = number(exclusive);
    boolean isExclusive = outside.isPresent() || schema.merged().isTrue(exclusive);
    outside
        .or(() -> number(bound))
        .ifPresent(
            number -> {
              List<AnnotationUse.Value> values = new ArrayList<>();
              if (isExclusive) {
                values.add(new AnnotationUse.Value("inclusive", "false"));
              }
              values.add(new AnnotationUse.Value("value", JavaLiteral.of(number.toPlainString())));
              uses.add(new AnnotationUse(PACKAGE + name, values));
            });
  }

  private void addPattern() {
    String pattern = schema.merged().text("pattern").orElse("");
    if (pattern.equals(WholePattern.NOT_BLANK)) {
      uses.removeIf(use -> use.equals(AT_LEAST_ONE));
      uses.add(new AnnotationUse(PACKAGE + "NotBlank", List.of()));
    } else if (!pattern.isEmpty()) {
      Optional<String> whole = WholePattern.of(pattern);
      whole.ifPresent(
          regexp ->
              uses.add(
                  new AnnotationUse(
                      PACKAGE + "Pattern",
                      List.of(new AnnotationUse.Value("regexp", JavaLiteral.of(regexp))))));
      if (whole.isEmpty()) {
        notes.unsaid(schema.place(), "pattern", "Java has no such regular expression: " + pattern);
      }
    }
  }
}
