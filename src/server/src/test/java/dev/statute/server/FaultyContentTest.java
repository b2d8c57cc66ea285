package dev.statute.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statute.field.Fields;
import dev.statute.fixture.FaultyJson;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Content that is wrong gets a 400 that names the member, never a 500. */
class FaultyContentTest {

  private static final Routes ROUTES =
      Routes.of(
          Route.of(
                  "POST",
                  "/",
                  call -> PlainReply.of(200, call.<FaultyJson.Basket>body(FaultyJson.Basket.class)))
              .reading()
              .writing());

  private static RecordingSink post(byte[] content, String type) {
    Fields fields = Fields.builder().add("Content-Type", type).build();
    return Requests.answer(
        ROUTES,
        Request.builder("POST", "/")
            .fields(fields)
            .content(new ByteArrayInputStream(content))
            .build());
  }

  @Test
  void aProblemNamesTheMember() {
    assertThat(FaultyJson.all().flatMap(json -> answeredWrongly(json).stream())).isEmpty();
  }

  private static Optional<String> answeredWrongly(FaultyJson json) {
    RecordingSink answer = post(json.octets(), "application/json");
    JsonNode problem = parse(answer.text());
    boolean isRight =
        answer.code() == 400
            && problem.path("in").asText().equals("content")
            && json.isAt(Optional.ofNullable(problem.path("pointer").textValue()))
            && problem.path("detail").asText().contains(json.words());
    return isRight ? Optional.empty() : Optional.of(json + " -> " + answer.text());
  }

  private static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** RFC 6839, 3.1: what has the suffix can be read as JSON. */
  @Test
  void everythingWithTheSuffixIsJson() {
    byte[] content = FaultyJson.valid().getBytes(UTF_8);
    for (String type :
        new String[] {
          "application/vnd.acme.basket+json",
          "application/vnd.acme.basket+json;version=2",
          "Application/HAL+JSON; charset=utf-8",
          "model/gltf+json"
        }) {
      assertThat(post(content, type).code()).as(type).isEqualTo(200);
    }
    for (String type : new String[] {"application/jsonx", "text/plain", "application/xml+jsonx"}) {
      RecordingSink answer = post(content, type);
      assertThat(answer.code()).as(type).isEqualTo(415);
      assertThat(answer.field("Accept-Post")).startsWith("application/json");
    }
  }
}
