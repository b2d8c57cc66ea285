package dev.statute.openapi.testing.finding;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.http.Header;
import dev.statute.openapi.testing.message.MessageField;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Whether the values of the header fields that HTTP defines are what their grammar allows. */
record FieldSyntaxCheck() implements AnswerCheck {

  @Override
  public void check(Exchange exchange, Findings findings) {
    Set<Header> seen = new LinkedHashSet<>();
    for (MessageField line : exchange.answer().fields()) {
      Header.find(line.name()).filter(Header::isResponseField).ifPresent(seen::add);
    }
    for (Header field : seen) {
      codec(field).ifPresent(codec -> check(field, codec, exchange, findings));
    }
  }

  private static void check(
      Header field, FieldCodec<?> codec, Exchange exchange, Findings findings) {
    try {
      codec.parse(exchange.answer().lines(field.fieldName()));
    } catch (FieldSyntaxException e) {
      findings.add(
          ConformanceRule.FIELD_SYNTAX,
          exchange
              .declared()
              .map(response -> response.statusPlace())
              .orElse(exchange.operation().methodPlace()),
          "The value of the field "
              + field.fieldName()
              + " is malformed ("
              + field.clause()
              + "): "
              + e.getMessage());
    }
  }

  /** Returns what reads the values of a field; nothing for one whose values are texts. */
  private static Optional<FieldCodec<?>> codec(Header field) {
    try {
      return Optional.of((FieldCodec<?>) field.type().getField("CODEC").get(null));
    } catch (NoSuchFieldException e) {
      return Optional.empty();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.type() + " has no public codec", e);
    }
  }
}
