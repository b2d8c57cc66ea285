package dev.statute.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets of requests, put together of templates and values (RFC 3986, 2 and 3). */
class RequestTargetTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a/b   , a%2Fb",
        "a?b   , a%3Fb",
        "a%2Fb , a%252Fb",
        "{x}   , %7Bx%7D",
        "...   , ...",
        "é😀   , %C3%A9%F0%9F%98%80",
      })
  void valueIsOnePartOfItsSegment(String value, String encoded) {
    assertThat(RequestTarget.of("/{a}/b%2Fc/{d}.x", value, value))
        .hasToString("/" + encoded + "/b%2Fc/" + encoded + ".x");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "/,/", "/a,/a"})
  void emptyPathIsThatOfTheBase(String template, String text) {
    assertThat(RequestTarget.of(template)).hasToString(text);
    assertThat(RequestTarget.of(template).reference()).hasToString(text.isEmpty() ? "/" : text);
  }

  @ParameterizedTest
  @CsvSource({
    "/{a}/x,.",
    "/x/{a},..",
    "/x/{a},../b",
    "/x/{a},b/.",
    "/{a}%2Fx,..",
    "/x/{a}%2e,.",
    "{a},x",
    "/{a}{b},x",
    "/x,x",
    "/{a,x",
    "/{a},''"
  })
  void whatIsNoTargetIsRefused(String template, String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> RequestTarget.of(template, value));
  }

  @Test
  void nullIsRefusedWithTheNameOfItsVariable() {
    assertThatNullPointerException()
        .isThrownBy(() -> RequestTarget.of("/{shop}", (Object) null))
        .withMessage("shop");
  }

  @Test
  void queryLeavesOutWhatIsNull() {
    RequestTarget target =
        RequestTarget.of("/a")
            .query("x", null)
            .query("b c", "d&e")
            .queries("y", null, Object::toString)
            .queries("z", List.of(1, 2), n -> "=" + n);

    assertThat(target).hasToString("/a?b%20c=d%26e&z=%3D1&z=%3D2");
    assertThat(target.reference()).hasToString(target.toString());
  }
}
