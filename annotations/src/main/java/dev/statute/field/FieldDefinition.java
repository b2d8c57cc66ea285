package dev.statute.field;

import java.util.Objects;

/**
 * The definition of a header field for its recipient: its name, and how a malformed value is
 * treated.
 *
 * <p>The generated enums of header fields are such definitions: {@code
 * fields.single(Header.IF_MODIFIED_SINCE, HttpDate::parseReceived)}.
 */
public interface FieldDefinition {

  /**
   * Returns the name of the field.
   *
   * @return a token (RFC 9110, 5.1)
   */
  String fieldName();

  /**
   * Tells how the recipient of a message reads the field.
   *
   * @return the rules that the definition of the field has for recipients
   */
  RecipientRules recipientRules();

  /**
   * Gives the definition as it holds in requests with a method: {@code
   * fields.list(Header.IF_NONE_MATCH.forMethod("GET"), EntityTagCondition::parse)}.
   *
   * @param method the method of the request, which is case-sensitive (RFC 9110, 9.1)
   * @return a definition of the same field with the rules for that method
   */
  default FieldDefinition forMethod(String method) {
    RecipientRules rules = recipientRules();
    RecipientRules narrowed = rules.forMethod(method);
    return narrowed == rules ? this : of(fieldName(), narrowed);
  }

  /**
   * Names a field of which nothing else is known. A value of it that is malformed is refused.
   *
   * @param fieldName the name
   * @return the definition
   */
  static FieldDefinition named(String fieldName) {
    return of(fieldName, RecipientRules.none());
  }

  /**
   * Names a field, and says how its recipients read it.
   *
   * @param fieldName the name
   * @param rules how its recipients read it
   * @return the definition
   */
  static FieldDefinition of(String fieldName, RecipientRules rules) {
    Objects.requireNonNull(fieldName, "fieldName");
    Objects.requireNonNull(rules, "rules");
    return new FieldDefinition() {
      @Override
      public String fieldName() {
        return fieldName;
      }

      @Override
      public RecipientRules recipientRules() {
        return rules;
      }
    };
  }
}
