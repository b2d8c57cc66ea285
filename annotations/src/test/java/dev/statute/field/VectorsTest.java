package dev.statute.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds our reading of values against that of other implementations. */
class VectorsTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
  private static final String REFUSED = "{\"error\":true}";

  /**
   * Field and id to what we make of the value, where that is not what the vector expects, with the
   * clause that says so.
   */
  private static final Map<String, Difference> DIFFERENCES =
      Map.of(
          "content-range/unregistered",
              new Difference(
                  REFUSED, "RFC 9110, 14.4: every range-resp and unsatisfied-range has a '/'"),
          "www-authenticate/simplebasiclf",
              new Difference(
                  REFUSED,
                  "RFC 9110, 5.5: CR and LF are never part of a value; unfolding is up to the HTTP/1.1 parser"),
          "www-authenticate/simplebasictokbs",
              new Difference(
                  REFUSED,
                  "RFC 9110, 5.6.2: a backslash is not in a token, and not an escape outside of quotes"),
          "www-authenticate/simplebasiccomma2",
              new Difference(
                  REFUSED,
                  "RFC 9110, 11.6.1: without a space after the scheme the comma ends the challenge, and realm= starts none"),
          "www-authenticate/simplebasic2realms",
              new Difference(
                  REFUSED, "RFC 9110, 11.2: each parameter MUST occur only once per challenge"),
          "www-authenticate/missingquote",
              new Difference(REFUSED, "RFC 9110, 5.6.4: a quoted-string ends with a DQUOTE"));

  private record Difference(String ours, String clause) {}

  record Vector(String field, JsonNode node) {
    String key() {
      return field + '/' + node.get("id").asText();
    }

    List<String> lines() {
      List<String> lines = new ArrayList<>();
      node.get("lines").forEach(line -> lines.add(line.asText()));
      return lines;
    }

    @Override
    public String toString() {
      return key() + ' ' + node.get("src").asText();
    }
  }

  static Stream<Vector> vectors() throws IOException {
    List<Vector> vectors = new ArrayList<>();
    for (String field :
        List.of(
            "allow",
            "content-range",
            "etag",
            "etag-compare",
            "http-date",
            "link",
            "retry-after",
            "www-authenticate")) {
      try (InputStream in = VectorsTest.class.getResourceAsStream("/vectors/" + field + ".json")) {
        new ObjectMapper()
            .readTree(in)
            .get("cases")
            .forEach(node -> vectors.add(new Vector(field, node)));
      }
    }
    return vectors.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void readsAsOthersDoOrAsTheClauseSays(Vector vector) throws IOException {
    JsonNode expect = vector.node().get("expect");
    Difference difference = DIFFERENCES.get(vector.key());
    JsonNode ours = outcome(vector);
    if (difference == null) {
      assertThat(ours).isEqualTo(new ObjectMapper().readTree(expect.toString()));
    } else {
      assertThat(ours)
          .as(difference.clause())
          .isEqualTo(new ObjectMapper().readTree(difference.ours()));
      assertThat(expect).as("no difference any more").isNotEqualTo(ours);
    }
  }

  @Test
  void everyDifferenceBelongsToAVector() throws IOException {
    assertThat(vectors().map(Vector::key)).containsAll(DIFFERENCES.keySet()).hasSize(85);
  }

  private static JsonNode outcome(Vector vector) throws IOException {
    ObjectNode out = JSON.objectNode();
    try {
      read(vector, out);
    } catch (FieldSyntaxException refusal) {
      return out.removeAll().put("error", true);
    }
    // Read back, so that numbers have the node types of the vectors.
    return new ObjectMapper().readTree(out.toString());
  }

  private static void read(Vector vector, ObjectNode out) {
    List<String> lines = vector.lines();
    switch (vector.field()) {
      case "allow" -> {
        ArrayNode methods = out.putArray("methods");
        Allow.parse(lines).methods().forEach(methods::add);
      }
      case "content-range" -> contentRange(ContentRange.parse(lines.get(0)), out);
      case "etag" -> {
        EntityTag tag = EntityTag.parse(lines.get(0));
        out.put("weak", tag.weak()).put("tag", tag.opaque());
      }
      case "etag-compare" -> {
        EntityTag first = EntityTag.parse(lines.get(0));
        EntityTag second = EntityTag.parse(lines.get(1));
        out.put("strong", first.strongMatch(second)).put("weak", first.weakMatch(second));
      }
      case "http-date" ->
          out.put("epoch", HttpDate.parse(lines.get(0), CLOCK).instant().getEpochSecond());
      case "link" -> links(Links.parse(lines), out.putArray("links"));
      case "retry-after" -> {
        RetryAfter value = RetryAfter.parse(lines.get(0));
        if (value instanceof RetryAfter.Delay delay) {
          out.put("seconds", delay.seconds().seconds());
        } else if (value instanceof RetryAfter.Date date) {
          out.put("epoch", date.date().instant().getEpochSecond());
        }
      }
      default -> challenges(Challenges.parse(lines), vector.node().get("expect"), out);
    }
  }

  private static void contentRange(ContentRange value, ObjectNode out) {
    if (value instanceof ContentRange.Satisfied range) {
      out.put("first", range.first())
          .put("last", range.last())
          .put("length", range.completeLength());
    } else if (value instanceof ContentRange.Unsatisfied range) {
      out.putNull("first").putNull("last").put("length", range.completeLength());
    }
  }

  private static void links(Links links, ArrayNode out) {
    for (Link link : links.links()) {
      ObjectNode node = out.addObject().put("uri", link.target().toString());
      ArrayNode parameters = node.putArray("params");
      parameters.addArray().add("rel").add(String.join(" ", link.rels()));
      link.parameters().forEach(p -> parameters.addArray().add(p.name()).add(p.value()));
    }
  }

  private static void challenges(Challenges challenges, JsonNode expect, ObjectNode out) {
    if (expect.has("basicRealm")) {
      out.put("basicRealm", challenges.first("basic").flatMap(Challenge::realm).orElse(""));
      return;
    }
    ArrayNode nodes = out.putArray("challenges");
    for (Challenge challenge : challenges.challenges()) {
      ArrayNode parameters = nodes.addObject().put("scheme", challenge.scheme()).putArray("params");
      challenge.parameters().forEach((name, value) -> parameters.addArray().add(name).add(value));
    }
  }
}
