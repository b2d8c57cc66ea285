package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.GenericType;
import dev.statute.field.MergePatch;
import dev.statute.jackson2.JacksonCodec;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PATCH with a merge patch (RFC 5789, RFC 7396). */
class MergePatchRequestTest {

  @NullMarked
  record Place(String town, @Nullable String street) {}

  @NullMarked
  record Order(
      int quantity,
      BigDecimal price,
      @Nullable String note,
      LocalDate day,
      Place place,
      List<String> tags) {}

  private static final Order ORDER =
      new Order(
          1,
          new BigDecimal("10.00"),
          "soon",
          LocalDate.of(2026, 11, 29),
          new Place("Ulm", "Gasse"),
          List.of("a"));

  private static final Type PATCH = GenericType.of(MergePatch.class, Order.class);
  private static final JacksonCodec CODEC = new JacksonCodec();

  private static final Routes ROUTES =
      Routes.of(
          Route.of(
                  "PATCH",
                  "/",
                  call ->
                      PlainReply.of(200, CODEC.apply(call.<MergePatch<Order>>body(PATCH), ORDER)))
              .taking(PATCH)
              .giving(200, Order.class)
              .writing(),
          Route.of("PUT", "/", call -> PlainReply.of(200, call.<Order>body(Order.class)))
              .taking(Order.class));

  private static RecordingSink patch(String type, String content) {
    return Requests.answer(ROUTES, Requests.of("PATCH", "/", content, "Content-Type", type));
  }

  private static RecordingSink patch(String content) {
    return patch("application/merge-patch+json", content);
  }

  @Test
  void whatIsNamedIsSetAndWhatIsNullIsRemoved() {
    assertThat(patch("{\"quantity\":2,\"note\":null,\"place\":{\"street\":null}}").text())
        .isEqualTo(
            "{\"quantity\":2,\"price\":10.00,\"note\":null,\"day\":\"2026-11-29\","
                + "\"place\":{\"town\":\"Ulm\",\"street\":null},\"tags\":[\"a\"]}");
    assertThat(patch("{\"price\":12345678901234567890.12,\"tags\":[]}").text())
        .contains("\"note\":\"soon\"", "\"price\":12345678901234567890.12", "\"tags\":[]");
  }

  /** RFC 5789, 2.2. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          {'quantity':null}             | /quantity
          {'quantity':'many'}           | /quantity
          {'quantity':1.5}              | /quantity
          {'place':{'town':null}}       | /place/town
          {'place':{'twon':'Ulm'}}      | /place/twon
          {'place':null}                | /place
          {'quantitiy':1}               | /quantitiy
          {'tags':[null]}               | /tags/0
          {'note':'a','note':'b'}       | /note
          {'note':                      | /note
          []                            | ""
          null                          | ""
          """)
  void aPatchThatGivesNoOrderGets400(String content, String pointer) {
    RecordingSink answer = patch(content.replace('\'', '"'));
    assertThat(answer.code()).isEqualTo(400);
    if (!pointer.isEmpty()) {
      assertThat(answer.text()).contains("\"pointer\":\"" + pointer + "\"");
    }
  }

  /** RFC 5789, 2.2 and 3.1: 415 names what is read, and so does OPTIONS. */
  @Test
  void otherMediaTypesGetAcceptPatch() {
    for (String type : List.of("application/json", "application/json-patch+json", "text/plain")) {
      RecordingSink answer = patch(type, "{}");
      assertThat(answer.code()).isEqualTo(415);
      assertThat(answer.field("Accept-Patch")).isEqualTo("application/merge-patch+json");
    }
    assertThat(Requests.answer(ROUTES, Requests.of("OPTIONS", "/", "")).field("Accept-Patch"))
        .isEqualTo("application/merge-patch+json");
  }

  /** Null and absent members mean something else there. */
  @Test
  void aPatchIsNotReadAsAValue() {
    Request put = Requests.of("PUT", "/", "{}", "Content-Type", "application/merge-patch+json");
    assertThat(Requests.answer(ROUTES, put).code()).isEqualTo(415);
  }
}
