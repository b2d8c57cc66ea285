package dev.statute.field.structured;

import static dev.statute.field.structured.StructuredRefusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.field.MediaRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptQueryTest {

  @Test
  void acceptQueryIsAStructuredField() {
    assertThat(
            AcceptQuery.parse("\"application/jsonpath\", application/sql;charset=\"UTF-8\"")
                .ranges())
        .containsExactly(
            MediaRange.parse("application/jsonpath"),
            MediaRange.parse("application/sql;charset=utf-8"));
    assertThat(AcceptQuery.of(MediaRange.parse("application/sql;charset=\"a b\"")))
        .hasToString("application/sql;charset=\"a b\"");
    assertThat(AcceptQuery.parse("a/b;  c=d;c=e,\t*/*")).hasToString("a/b;c=e, */*");
    for (String wrong :
        List.of(
            "a/b,",
            "a/b,,c/d",
            "a/b;c",
            "a/b;C=d",
            "a/b;c=1",
            "a/b ;c=d",
            "1a/b",
            "\"a/b;c=d\"",
            "a",
            "\"\u00e4/b\"",
            "\"a\\/b\"",
            "\"a/b",
            "a/b;q=a",
            "",
            ",")) {
      assertRefused(() -> AcceptQuery.parse(wrong));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AcceptQuery.of(MediaRange.parse("a/b;c=\"\u00e4\"")));
  }

  @Test
  void saysWhereItIsMalformed() {
    assertRefused(() -> AcceptQuery.parse("a/b;c=d, e/f;g=1"), 15, "a Token or a String");
    assertRefused(() -> AcceptQuery.parse("a/b, (c/d)"), 5, "an Item");
    assertRefused(() -> AcceptQuery.parse("a/b, c"), 5, "a media range");
    assertRefused(() -> AcceptQuery.parse(""), 0, "at least one media range");
  }
}
