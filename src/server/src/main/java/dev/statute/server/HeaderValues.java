package dev.statute.server;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldDefinition;
import dev.statute.field.Fields;
import dev.statute.server.receiving.PartReader;
import dev.statute.server.refusing.FaultPlace;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the header fields of a request. */
public abstract sealed class HeaderValues permits Call {

  private final PartReader parts;
  private final Fields fields;

  /** Prepares for a request. */
  HeaderValues(PartReader parts, Fields fields) {
    this.parts = parts;
    this.fields = fields;
  }

  /**
   * Returns the header fields.
   *
   * @return the fields
   */
  public Fields fields() {
    return fields;
  }

  /** Gives what reads the query. */
  PartReader parts() {
    return parts;
  }

  /**
   * Reads a header field that has to be there: {@code call.header(Header.IF_RANGE, IfRange.CODEC)}.
   * It is read also where a recipient ignores it together with another field or in the method of
   * the route, since the operation demands it.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param codec as for {@link #headerOrNull(FieldDefinition, FieldCodec)}; where that gives null,
   *     the client gets a 400
   * @return the value
   */
  public <T> T header(FieldDefinition field, FieldCodec<T> codec) {
    return FaultPlace.HEADER.required(
        field.fieldName(), headerOrNull(parts.demanded(field), codec));
  }

  /**
   * Reads a header field as its definition tells a recipient to.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param codec reads values of the type. Where the definition does not tell what to do with a
   *     value that is malformed, the client gets a 400
   * @return the value, or null if the field is not there, or is to be ignored
   */
  public <T> @Nullable T headerOrNull(FieldDefinition field, FieldCodec<T> codec) {
    return parts.received(field, known -> fields.get(known, codec));
  }

  /**
   * Reads a header field that has to be there, and is not a list, as its definition tells a
   * recipient to; but it is read also where a recipient ignores it together with another field or
   * in the method of the route, since the operation demands it.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param parser as for {@link #headerOrNull(FieldDefinition, Function)}; where that gives null,
   *     the client gets a 400
   * @return the value
   */
  public <T> T header(FieldDefinition field, Function<String, ? extends T> parser) {
    return FaultPlace.HEADER.required(
        field.fieldName(), headerOrNull(parts.demanded(field), parser));
  }

  /**
   * Reads a header field that is not a list, as its definition tells a recipient to.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param parser makes the value. Where it throws, or there are several field lines, the
   *     definition tells what to do; where it does not tell, the client gets a 400
   * @return the value, or null if the field is not there, or is to be ignored: such as an {@code
   *     If-Modified-Since} that is not a date (RFC 9110, 13.1.3), and a {@code Range} in a request
   *     with HEAD (RFC 9110, 14.2)
   */
  public <T> @Nullable T headerOrNull(FieldDefinition field, Function<String, ? extends T> parser) {
    return parts.received(field, known -> fields.single(known, parser));
  }

  /**
   * Reads a header field that has to be there, and is a list (RFC 9110, 5.6.1), as its definition
   * tells a recipient to; but it is read also where a recipient ignores it together with another
   * field or in the method of the route, since the operation demands it.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param parser as for {@link #headersOrNull(FieldDefinition, Function)}; where that gives null,
   *     the client gets a 400
   * @return the value
   */
  public <T> T headers(FieldDefinition field, Function<List<String>, ? extends T> parser) {
    return FaultPlace.HEADER.required(
        field.fieldName(), headersOrNull(parts.demanded(field), parser));
  }

  /**
   * Reads a header field that is a list (RFC 9110, 5.6.1), as its definition tells a recipient to.
   *
   * @param <T> the type of the value
   * @param field the definition of the field
   * @param parser makes the value of all field lines. Where it throws, the definition tells what to
   *     do; where it does not tell, the client gets a 400
   * @return the value, or null if the field is not there, or is to be ignored: such as an {@code
   *     If-None-Match} that is malformed in a request with GET (RFC 9110, 13.1.2)
   */
  public <T> @Nullable T headersOrNull(
      FieldDefinition field, Function<List<String>, ? extends T> parser) {
    return parts.received(field, known -> fields.list(known, parser));
  }
}
