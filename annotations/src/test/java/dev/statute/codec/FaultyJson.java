package dev.statute.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Content that is no {@link Basket}, with the member that is wrong in it (RFC 8259; RFC 6901 for
 * the pointers).
 *
 * @param octets the content
 * @param pointer names the member
 * @param words are in what is said of it
 */
public record FaultyJson(byte[] octets, String pointer, String words) {

  public enum Size {
    SMALL,
    LARGE
  }

  @NullMarked
  public record Line(String article, int quantity, @Nullable String note) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Card.class, name = "card"),
    @JsonSubTypes.Type(value = Cash.class, name = "cash")
  })
  public sealed interface Payment {}

  public record Card(int number) implements Payment {}

  public record Cash() implements Payment {}

  public record Even(int of) {
    public Even {
      if (of % 2 != 0) {
        throw new IllegalArgumentException("secret");
      }
    }
  }

  @NullUnmarked
  public record Named(String name) {
    public Named {
      Objects.requireNonNull(name, "name");
    }
  }

  @NullUnmarked
  public record Tree(List<Tree> children) {}

  /** What is not there is null. */
  @NullUnmarked
  public record Basket(
      List<Line> lines,
      Map<String, Integer> counts,
      boolean gift,
      Size size,
      double weight,
      Double price,
      long total,
      Short few,
      Payment payment,
      Even even,
      Named named,
      LocalDate day,
      Tree tree,
      String text,
      int[] digits,
      char letter,
      BigDecimal exact,
      Instant at) {}

  /** A basket, but for one member. */
  private static String basket(String member, String value) {
    Map<String, String> members =
        new java.util.LinkedHashMap<>(
            Map.of("gift", "true", "weight", "1", "total", "1", "letter", "\"a\""));
    members.put(member, value);
    return members.entrySet().stream()
        .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
        .collect(java.util.stream.Collectors.joining(",", "{", "}"));
  }

  /** Gives content that is right in the same form. */
  public static String valid() {
    return basket("lines", "[{\"article\":\"tea\",\"quantity\":2.0}]");
  }

  private static FaultyJson at(String pointer, String member, String value, String words) {
    return new FaultyJson(basket(member, value).getBytes(UTF_8), pointer, words);
  }

  private static FaultyJson raw(String pointer, String content, String words) {
    return new FaultyJson(content.getBytes(ISO_8859_1), pointer, words);
  }

  private static FaultyJson line(String pointer, String line, String words) {
    return at(
        "/lines/1" + pointer, "lines", "[{\"article\":\"a\",\"quantity\":1}," + line + "]", words);
  }

  public static Stream<FaultyJson> all() {
    return Stream.of(
            duplicates(), numbers(), otherScalars(), shapes(), nothing(), polymorphic(), encoding())
        .flatMap(some -> some);
  }

  private static Stream<FaultyJson> duplicates() {
    return Stream.of(
        raw("/gift", basket("gift", "true,\"gift\":false"), "more than once"),
        raw(
            "/text",
            "{\"text\":\"a\",\"gift\":true,\"weight\":1,\"total\":1,\"letter\":\"a\",\"text\":\"b\"}",
            "more than once"),
        line("/quantity", "{\"article\":\"a\",\"quantity\":1,\"quantity\":1}", "more than once"),
        line("/article", "{\"article\":\"a\",\"quantity\":1,\"article\":\"b\"}", "more than once"),
        at("/counts/a", "counts", "{\"a\":1,\"a\":1}", "more than once"),
        at(
            "/payment/number",
            "payment",
            "{\"number\":1,\"number\":2,\"kind\":\"card\"}",
            "more than once"));
  }

  private static Stream<FaultyJson> numbers() {
    return Stream.of(
        line("/quantity", "{\"article\":\"a\",\"quantity\":1.9}", "whole number"),
        line("/quantity", "{\"article\":\"a\",\"quantity\":\"1\"}", "whole number"),
        line("/quantity", "{\"article\":\"a\",\"quantity\":\"\"}", "whole number"),
        line("/quantity", "{\"article\":\"a\",\"quantity\":true}", "whole number"),
        line("/quantity", "{\"article\":\"a\",\"quantity\":2147483648}", "too large"),
        line("/quantity", "{\"article\":\"a\",\"quantity\":1e1000000000}", "whole number"),
        line("/quantity", "{\"article\":\"a\",\"quantity\":" + "1".repeat(5000) + "}", "longer"),
        at("/few", "few", "1e9", "whole number"),
        at("/few", "few", "40000", "too large"),
        at("/total", "total", "1e400", "whole number"),
        at("/total", "total", "9223372036854775808", "too large"),
        at("/weight", "weight", "1e400", "number"),
        at("/weight", "weight", "\"1\"", "number"),
        at("/price", "price", "-1e400", "number"),
        at("/price", "price", "NaN", "not well-formed"),
        at("/exact", "exact", "1e1000000000", "number in range"),
        at("/exact", "exact", "1e-1000000000", "number in range"),
        at("/exact", "exact", "\"1\"", "number in range"),
        at("/counts/a", "counts", "{\"a\":1.5}", "whole number"),
        at("/digits/1", "digits", "[1,1.5]", "whole number"));
  }

  private static Stream<FaultyJson> otherScalars() {
    return Stream.of(
        at("/gift", "gift", "\"true\"", "true or false"),
        at("/gift", "gift", "1", "true or false"),
        at("/text", "text", "1", "text"),
        at("/text", "text", "1.5", "text"),
        at("/text", "text", "true", "text"),
        at("/text", "text", "[\"a\"]", "text"),
        at("/text", "text", "{}", "text"),
        at("/letter", "letter", "\"ab\"", "text"),
        at("/size", "size", "0", "names"),
        at("/size", "size", "\"\"", "names"),
        at("/size", "size", "\"HUGE\"", "names"),
        at("/day", "day", "\"2026-02-30\"", "right form"),
        at("/letter", "letter", "97", "text"),
        at("/day", "day", "20000", "right form"),
        at("/day", "day", "[2026,11,29]", "right form"),
        at("/at", "at", "1732878000", "right form"),
        at("/at", "at", "1732878000.5", "right form"),
        at("/at", "at", "\"yesterday\"", "right form"),
        at("/at", "at", "\"\"", "right form"),
        at("/day", "day", "{}", "right form"));
  }

  private static Stream<FaultyJson> shapes() {
    return Stream.of(
        raw("", "[]", "object"),
        raw("", "\"\"", ""),
        raw("", "1", "object"),
        raw("", "null", "null"),
        raw("", valid() + " {}", "followed by more"),
        raw("", valid() + "]", "not well-formed"),
        raw("", "   ", "empty"),
        at("/lines", "lines", "{}", "array"),
        at("/lines", "lines", "\"\"", "array"),
        at("/lines/0", "lines", "[1]", "object"),
        at("/counts", "counts", "[]", "object"),
        at("/unknown", "unknown", "1", "not known"),
        at("/un~1kn~0own", "un/kn~own", "1", "not known"),
        line("/quantitiy", "{\"article\":\"a\",\"quantity\":1,\"quantitiy\":1}", "not known"),
        // A name that a stranger made up is repeated only where it is one to print.
        at("", "x".repeat(100), "1", "not known"),
        at("", "<script>", "1", "not known"),
        at("", "\\u000d\\u000aSet-Cookie: a", "1", "not known"),
        line("/quantity", "{\"article\":\"a\",\"quantity\":tru}", "not well-formed"),
        at("/lines/0", "lines", "[{\"article\":\"a\",\"quantity\":1},]", "not well-formed")
            .over("/lines/1"),
        at("/tree", "tree", "{\"children\":[".repeat(600) + "]}".repeat(600), "nested deeper")
            .deep(),
        raw("", "[".repeat(100_000), "object"));
  }

  private static Stream<FaultyJson> nothing() {
    return Stream.of(
        line("/quantity", "{\"article\":\"a\",\"quantity\":null}", "null or missing"),
        line("/quantity", "{\"article\":\"a\"}", "null or missing"),
        line("/article", "{\"quantity\":1}", "null or missing"),
        line("/article", "{\"article\":null,\"quantity\":1}", "null or missing"),
        at("/gift", "gift", "null", "null or missing"),
        at("/named", "named", "{}", "do not go together"),
        at("/even", "even", "{\"of\":1}", "do not go together"));
  }

  private static Stream<FaultyJson> polymorphic() {
    return Stream.of(
        at("/payment", "payment", "{}", "type"),
        at("/payment", "payment", "{\"kind\":\"java.lang.Runtime\"}", "type"),
        at("/payment/kind", "payment", "{\"kind\":1}", "type").over("/payment"),
        at("/payment", "payment", "1", "").deep(),
        at("/payment/number", "payment", "{\"kind\":\"card\",\"number\":\"1\"}", "whole number"),
        at("/payment/number", "payment", "{\"number\":\"1\",\"kind\":\"card\"}", "whole number"),
        at("/payment/other", "payment", "{\"kind\":\"cash\",\"other\":1}", "not known"));
  }

  private static Stream<FaultyJson> encoding() {
    return Stream.of(
        text("\u00ff", "not UTF-8"),
        text("\u00c3(", "not UTF-8"),
        text("\u00c0\u00af", "not UTF-8"),
        text("\u00e0\u0080\u00af", "not UTF-8"),
        text("\u00ed\u00a0\u0080", "not UTF-8"),
        text("\u00f4\u0090\u0080\u0080", "not UTF-8"),
        text("\u00f5\u0080\u0080\u0080", "not UTF-8"),
        text("x".repeat(20_000) + "\u00ff", "not UTF-8"),
        text("\\ud800", "half a surrogate pair"),
        text("\\ud800\\n", "half a surrogate pair"),
        text("\\ud800\\u0041", "half a surrogate pair"),
        text("\\udc00", "half a surrogate pair"),
        text("\\ud83d\\ud83d\\ude00", "half a surrogate pair"),
        text("x".repeat(20_000) + "\\uDFFF", "half a surrogate pair"),
        text("\n", "not well-formed"),
        raw("", "\u0000\u0000\u0000{", "not UTF-8"),
        raw("", "{\u0000}\u0000", "not UTF-8"),
        raw("", "\u0000 \u0000\u0000\u0000 \u0000\u0000", "not UTF-8"),
        raw("", "\u00ff\u00fe{\u0000}\u0000", "not UTF-8"),
        raw("", "\u00ef\u00bb", ""));
  }

  private static FaultyJson text(String octets, String words) {
    return raw("/text", basket("text", '"' + octets + '"'), words);
  }

  /** Takes another pointer. */
  private FaultyJson over(String other) {
    return new FaultyJson(octets, other, words);
  }

  /** Takes any pointer that starts with this one. */
  private FaultyJson deep() {
    return new FaultyJson(octets, pointer + "*", words);
  }

  /** Tells whether a pointer names the member. */
  public boolean isAt(Optional<String> found) {
    String actual = found.orElse("");
    return pointer.endsWith("*")
        ? actual.startsWith(pointer.substring(0, pointer.length() - 1))
        : actual.equals(pointer);
  }

  @Override
  public String toString() {
    String text = new String(octets, ISO_8859_1);
    return text.length() < 200 ? text : text.substring(0, 200) + "...";
  }
}
