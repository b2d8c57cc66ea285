package dev.statute.field.draft;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.BareString;
import dev.statute.field.structured.StructuredItem;
import java.util.UUID;

/**
 * What tells a repeated request from a new one: the value of {@code Idempotency-Key}, of the draft
 * {@code draft-ietf-httpapi-idempotency-key-header}.
 *
 * <p>The draft wants the key in quotes. A parameter of the type {@code String} takes whatever a
 * client sends.
 *
 * @param key printable ASCII text that no other request of the client has
 */
public record IdempotencyKey(String key) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<IdempotencyKey> CODEC =
      FieldCodec.ofLine("IdempotencyKey", IdempotencyKey::parse, IdempotencyKey::parse);

  /**
   * Checks the characters.
   *
   * @param key the key
   * @throws FieldSyntaxException if it is empty or has other characters
   */
  public IdempotencyKey {
    if (key.isEmpty()) {
      throw new FieldSyntaxException(key, 0, "a key that is not empty");
    }
    new BareString(key);
  }

  /**
   * Makes a key for a new request.
   *
   * @return a random UUID, as the draft recommends
   */
  public static IdempotencyKey random() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  /**
   * Parses the value of the field.
   *
   * @param value such as {@code "8e03978e-40d5-43dd-bc93-6894a57f9324"}, with the quotes
   * @return the key
   * @throws FieldSyntaxException if it is not an Item that is a String, or is empty
   */
  public static IdempotencyKey parse(String value) {
    return StructuredItem.parse(
        value, item -> new IdempotencyKey(item.value(BareString.class).value()));
  }

  /** Gives the wire form, with the quotes. */
  @Override
  public String toString() {
    return new BareString(key).toString();
  }
}
