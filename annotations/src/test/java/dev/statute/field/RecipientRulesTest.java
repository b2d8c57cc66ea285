package dev.statute.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.field.RecipientRules.Malformed;
import dev.statute.field.RecipientRules.Repeated;
import dev.statute.field.structured.AcceptQuery;
import dev.statute.http.Header;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What {@link Fields} make of a value that is not as its definition wants it. */
class RecipientRulesTest {

  private static Fields fields(String... namesAndValues) {
    Fields.Builder fields = Fields.builder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields.build();
  }

  private static FieldDefinition field(Malformed malformed, Repeated repeated) {
    return new FieldDefinition() {
      @Override
      public String fieldName() {
        return "X";
      }

      @Override
      public RecipientRules recipientRules() {
        return RecipientRules.of(malformed, repeated);
      }
    };
  }

  @Test
  void malformedValueIsReadByTheRule() {
    Fields fields = fields("x", "bad");
    assertThat(fields.single(field(Malformed.ABSENT, Repeated.REFUSED), HttpDate::parse)).isEmpty();
    assertThat(fields.single(field(Malformed.PAST, Repeated.REFUSED), HttpDate::parse))
        .hasValueSatisfying(date -> assertThat(date.instant()).isEqualTo("1970-01-01T00:00:00Z"));
    assertThat(fields.single(field(Malformed.UNMATCHED, Repeated.REFUSED), IfRange::parse))
        .hasValueSatisfying(range -> assertThat(range.matches(EntityTag.weak(""))).isFalse());
    assertThatThrownBy(
            () -> fields.single(field(Malformed.REFUSED, Repeated.REFUSED), HttpDate::parse))
        .isInstanceOf(FieldSyntaxException.class);
    assertThat(fields.readable(field(Malformed.REFUSED, Repeated.REFUSED), HttpDate.CODEC))
        .isEmpty();
    // What another type cannot be read as is refused for the value that was there.
    assertThatThrownBy(
            () -> fields.single(field(Malformed.PAST, Repeated.REFUSED), Integer::valueOf))
        .isInstanceOf(NumberFormatException.class)
        .hasMessageContaining("bad");
  }

  @Test
  void severalLinesAreReadByTheRule() {
    Fields different = fields("X", "1", "x", "2");
    Fields same = fields("X", "1", "x", "1");
    Function<String, Integer> parser = Integer::valueOf;
    assertThat(different.single(field(Malformed.REFUSED, Repeated.FIRST), parser)).contains(1);
    assertThat(same.single(field(Malformed.REFUSED, Repeated.SAME), parser)).contains(1);
    assertThat(different.single(field(Malformed.ABSENT, Repeated.SAME), parser)).isEmpty();
    assertThatThrownBy(() -> different.single(field(Malformed.REFUSED, Repeated.SAME), parser))
        .hasMessageContaining("one field line of X");
    assertThatThrownBy(() -> same.single(FieldDefinition.named("X"), parser))
        .hasMessageContaining("one field line of X");
  }

  @Test
  void malformedElementsOfAListAreIgnored() {
    FieldDefinition rest = field(Malformed.REST, Repeated.REFUSED);
    Fields fields = fields("X", "a/b, c, d/e;x=\", f\", \"", "X", "g/h");
    assertThat(fields.list(rest, MediaTypes::parse).map(MediaTypes::types).orElse(List.of()))
        .hasToString("[a/b, d/e;x=\", f\", g/h]");
    assertThat(fields("X", "a, \"").list(rest, MediaTypes::parse)).isEmpty();
    assertThat(fields("X", "a").list(field(Malformed.ABSENT, Repeated.REFUSED), MediaTypes::parse))
        .isEmpty();
    assertThatThrownBy(() -> fields("X", "a").list(FieldDefinition.named("X"), MediaTypes::parse))
        .isInstanceOf(FieldSyntaxException.class);
    assertThat(fields("X", "@").readable(FieldDefinition.named("X"), Upgrade.CODEC)).isEmpty();
  }

  /** RFC 9110, 5.4: nobody makes a recipient try more than it reads. */
  @Test
  void elementsThatAreTooManyAreNotTried() {
    FieldDefinition rest = field(Malformed.REST, Repeated.REFUSED);
    Fields many = fields("X", "a/b, ".repeat(1024) + "c");
    assertThatThrownBy(() -> many.list(rest, MediaTypes::parse))
        .isInstanceOf(FieldSyntaxException.class);
    String challenge = "Basic a=\"";
    assertThatThrownBy(
            () -> Challenges.parseReceived(List.of("x" + ", a=1".repeat(1024), challenge)))
        .isInstanceOf(FieldSyntaxException.class);
  }

  /** RFC 9110, 11.6.1. */
  @Test
  void ofChallengesWhatIsMalformedIsLeftOut() {
    String[][] cases = {
      {"Basic realm=\"a\", x=", "Basic realm=\"a\""},
      {"Basic realm=a b, charset=c, Digest d=e", "Basic charset=\"c\", Digest d=\"e\""},
      {"Basic a=b, a=c, A=d, e=f, =", "Basic a=\"b\", e=\"f\""},
      {"Negotiate abc==, a=b, Basic realm=\"r\"", "Negotiate abc==, Basic realm=\"r\""},
      {"Bearer, a=b, Basic c=d", "Bearer, Basic c=\"d\""},
      {"a=b, Basic c=d", "Basic c=\"d\""},
    };
    for (String[] one : cases) {
      assertThat(Challenges.parseReceived(List.of(one[0]))).as(one[0]).hasToString(one[1]);
    }
    String many = "Basic p=1";
    for (int i = 0; i < 1000; i++) {
      many += ", p" + i + "=" + "x".repeat(50);
    }
    Challenge read = Challenges.parseReceived(List.of(many + ", =")).challenges().get(0);
    assertThat(read.parameters()).hasSize(1001).containsEntry("p", "1");
  }

  /** RFC 9651, 4.2. */
  @Test
  void structuredFieldIsReadWholeOrNotAtAll() {
    assertThat(fields("Accept-Query", "\"a/b\", =").list(Header.ACCEPT_QUERY, AcceptQuery::parse))
        .isEqualTo(Optional.empty());
  }

  /** RFC 9110, 13.1.2: where the condition only avoids a transfer, an answer in full is right. */
  @Test
  void malformedIfNoneMatchIsIgnoredInSafeMethodsOnly() {
    for (String value : new String[] {"abc", "\"a\", b", "", "*, \"a\"", "w/\"a\"", "\"a"}) {
      Fields fields = fields("If-None-Match", value);
      for (String method : List.of("GET", "HEAD", "QUERY")) {
        assertThat(fields.list(Header.IF_NONE_MATCH.forMethod(method), EntityTagCondition::parse))
            .as(method + " " + value)
            .isEmpty();
      }
      for (FieldDefinition refusing :
          List.of(
              Header.IF_NONE_MATCH,
              Header.IF_NONE_MATCH.forMethod("PUT"),
              Header.IF_NONE_MATCH.forMethod("get"))) {
        assertThatThrownBy(() -> fields.list(refusing, EntityTagCondition::parse))
            .as(value)
            .isInstanceOf(FieldSyntaxException.class);
      }
    }
  }

  @Test
  void ruleForSomeMethodsHoldsInThemForEachReading() {
    RecipientRules past =
        new RecipientRules(
            Malformed.PAST,
            Set.of("GET"),
            Repeated.SAME,
            Set.of("Y"),
            Set.of(),
            Set.of("TRACE"),
            Set.of());
    FieldDefinition field = FieldDefinition.of("X", past);
    Fields fields = fields("X", "bad");

    assertThat(fields.single(field.forMethod("GET"), HttpDate::parse)).isPresent();
    assertThat(fields.readable(field, HttpDate.CODEC)).isEmpty();
    assertThat(fields("X", "1", "X", "1").single(field, Integer::valueOf)).contains(1);
    assertThat(fields("X", "bad", "Y", "1").single(field.forMethod("PUT"), HttpDate::parse))
        .isEmpty();
    assertThat(past.forMethod("PUT").countsIn("TRACE", fields)).isFalse();
    assertThat(Header.EXPIRES.forMethod("GET")).isSameAs(Header.EXPIRES);
  }

  @Test
  void fieldIsIgnoredBesideAnotherAndInOtherMethods() {
    RecipientRules since = Header.IF_MODIFIED_SINCE.recipientRules();
    assertThat(since.countsIn("GET", Fields.empty())).isTrue();
    assertThat(since.countsIn("get", Fields.empty())).isFalse();
    assertThat(since.countsIn("PUT", Fields.empty())).isFalse();
    assertThat(since.countsIn("GET", fields("if-none-match", "*"))).isFalse();
    assertThat(Header.IF_MATCH.recipientRules().countsIn("OPTIONS", Fields.empty())).isFalse();
    assertThat(Header.IF_MATCH.recipientRules().countsIn("PURGE", Fields.empty())).isTrue();
    assertThat(Header.IF_RANGE.recipientRules().countsIn("GET", Fields.empty())).isFalse();
    assertThat(Header.IF_RANGE.recipientRules().countsIn("GET", fields("range", "x"))).isTrue();
    assertThat(
            fields("If-None-Match", "*", "If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT")
                .single(Header.IF_MODIFIED_SINCE, HttpDate::parseReceived))
        .isEmpty();
  }
}
