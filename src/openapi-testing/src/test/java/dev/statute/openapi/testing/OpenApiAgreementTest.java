package dev.statute.openapi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.statute.codec.GenericType;
import dev.statute.jackson.JacksonCodec;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;

class OpenApiAgreementTest {

  record Order(
      UUID id,
      Instant placed,
      LocalDate dueDay,
      Color color,
      @Size(min = 1, max = 3) List<Line> lines,
      Map<String, BigDecimal> prices,
      Optional<Integer> discount,
      @Pattern(regexp = "[A-Z]{3}") @Nullable String code,
      Payment payment) {}

  record Line(@Min(1) int amount, String article) {}

  enum Color {
    RED,
    GREEN
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "card", value = Card.class),
    @JsonSubTypes.Type(name = "cash", value = Cash.class)
  })
  sealed interface Payment {}

  record Card(String number) implements Payment {}

  record Cash(byte[] picture) implements Payment {}

  record Page<T>(List<T> items) {}

  private static final String SCHEMAS =
      """
      Order:
        type: object
        required: [id, placed, dueDay, color, lines, prices, payment]
        properties:
          id: {type: string, format: uuid}
          placed: {type: string, format: date-time}
          dueDay: {type: string, format: date}
          color: {$ref: '#/components/schemas/Color'}
          lines:
            type: array
            items: {$ref: '#/components/schemas/Line'}
            minItems: 1
            maxItems: 3
          prices: {type: object, additionalProperties: {type: number}}
          discount: {type: [integer, 'null'], format: int32}
          code: {type: [string, 'null'], pattern: '^[A-Z]{3}$'}
          payment: {$ref: '#/components/schemas/Payment'}
      Color: {type: string, enum: [RED, GREEN]}
      Line:
        type: object
        required: [amount, article]
        properties:
          amount: {type: integer, format: int32, minimum: 1}
          article: {type: string}
      Payment:
        oneOf:
          - $ref: '#/components/schemas/Card'
          - $ref: '#/components/schemas/Cash'
        discriminator:
          propertyName: kind
          mapping: {card: '#/components/schemas/Card', cash: '#/components/schemas/Cash'}
      Card:
        type: object
        required: [kind, number]
        properties:
          kind: {type: string, const: card}
          number: {type: string}
      Cash:
        type: object
        required: [kind, picture]
        properties:
          kind: {type: string, const: cash}
          picture: {type: string, contentEncoding: base64}
      PageOfLine:
        type: object
        required: [items]
        properties:
          items:
            type: array
            items: {$ref: '#/components/schemas/Line'}
      """;

  private static OpenApi document(String schemas) {
    String text =
        """
        openapi: 3.1.1
        info: {title: Orders, version: '1'}
        paths: {}
        components:
          schemas:
        """
            + schemas.indent(4);
    OpenApiResult result = OpenApiReader.read("orders.yaml", text);
    if (result instanceof OpenApiResult.Read read) {
      return read.api();
    }
    throw new AssertionError(result);
  }

  private static OpenApi orders() {
    return document(SCHEMAS);
  }

  private static String failure(OpenApi document, JacksonCodec codec, Class<?> type) {
    Throwable failure =
        catchThrowable(() -> OpenApiAgreement.of(document, codec).seed(1).check(type));
    assertThat(failure).isInstanceOf(AssertionError.class);
    return failure.getMessage();
  }

  @Test
  void aCodecThatWritesAndReadsWhatTheDocumentSaysAgrees() {
    OpenApiAgreement.of(orders(), new JacksonCodec())
        .seed(1)
        .check(Order.class, Payment.class, Color.class, GenericType.of(Page.class, Line.class));
  }

  @Test
  void namesInAnotherStyleAreFound() {
    JacksonCodec snakeCase =
        new JacksonCodec(
            JacksonCodec.standardMapper()
                .rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build());
    assertThat(failure(orders(), snakeCase, Order.class))
        .contains("(seed 1)", "dueDay", "#/components/schemas/Order", "Value:", "due_day");
  }

  @Test
  void aMomentThatIsWrittenAsANumberIsFound() {
    JacksonCodec numbers =
        new JacksonCodec(
            JacksonCodec.standardMapper()
                .rebuild()
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build());
    assertThat(failure(orders(), numbers, Order.class)).contains("/placed");
  }

  @Test
  void aNullThatTheSchemaDoesNotHaveIsFound() {
    OpenApi strict = document(SCHEMAS.replace("[string, 'null'], pattern", "string, pattern"));
    assertThat(failure(strict, new JacksonCodec(), Order.class)).contains("/code");
  }

  @Test
  void aMemberThatTheSchemaDoesNotHaveIsFound() {
    OpenApi poorer =
        document(
            SCHEMAS
                .replace("    article: {type: string}\n", "")
                .replace("[amount, article]", "[amount]"));
    assertThat(failure(poorer, new JacksonCodec(), Line.class)).contains("article");
  }

  @Test
  void aValueThatTheCodecCannotReadIsFound() {
    OpenApi wider = document(SCHEMAS.replace("format: uuid", "minLength: 1"));
    assertThat(failure(wider, new JacksonCodec(), Order.class))
        .contains("cannot read what matches", "/id");
  }

  @Test
  void aConstantThatOnlyTheDocumentHasIsFound() {
    OpenApi more = document(SCHEMAS.replace("[RED, GREEN]", "[RED, GREEN, BLUE]"));
    assertThat(failure(more, new JacksonCodec(), Color.class)).contains("BLUE");
  }

  @Test
  void aTypeWithoutAComponentIsNamed() {
    assertThat(failure(orders(), new JacksonCodec(), Page.class))
        .contains("no such component", "PageOfLine");
  }

  record Ticket(int number) {
    Ticket {
      if (number != 4711) {
        throw new IllegalArgumentException("no such ticket: " + number);
      }
    }
  }

  @Test
  void aConstructorThatRefusesValuesIsNamedAndMayBeGivenSome() {
    OpenApi tickets =
        document(
            """
            Ticket:
              type: object
              required: [number]
              properties: {number: {const: 4711}}
            """);
    assertThat(failure(tickets, new JacksonCodec(), Ticket.class))
        .contains("no such ticket", "with(Ticket.class");
    OpenApiAgreement.of(tickets, new JacksonCodec())
        .with(Ticket.class, random -> new Ticket(4711))
        .check(Ticket.class);
  }

  @Test
  void theSameSeedFindsTheSame() {
    OpenApi poorer = document(SCHEMAS.replace("maxItems: 3", "maxItems: 2"));
    assertThat(failure(poorer, new JacksonCodec(), Order.class))
        .isEqualTo(failure(poorer, new JacksonCodec(), Order.class));
  }

  @Test
  void wrongNumbersAreRefused() {
    OpenApiAgreement test = OpenApiAgreement.of(orders(), new JacksonCodec());
    assertThatThrownBy(() -> test.values(0)).hasMessageContaining("0");
    assertThatThrownBy(test::check).isInstanceOf(IllegalArgumentException.class);
  }
}
