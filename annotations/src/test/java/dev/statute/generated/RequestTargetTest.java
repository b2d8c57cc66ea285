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

  @ParameterizedTest
  @CsvSource({
    "a, a",
    "a/b.txt, a/b.txt",
    "a b/50%, a%20b/50%25",
    ".../x, .../x",
  })
  void slashesSeparateTheSegmentsOfAText(String value, String encoded) {
    assertThat(RequestTarget.of("/files/{path+}", value)).hasToString("/files/" + encoded);
  }

  @Test
  void slashesDoNotSeparateTheSegmentsOfACollection() {
    assertThat(RequestTarget.of("/files/{path+}", List.of("a/b", 7))).hasToString("/files/a%2Fb/7");
  }

  @ParameterizedTest
  @CsvSource({"''", "/", "/a", "a/", "a//b", "..", "a/../b", "a/.", "./a"})
  void segmentsThatAreEmptyOrDotsAreRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestTarget.of("/files/{path+}", value));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestTarget.of("/{path+}", List.of(value.split("/", -1))));
  }

  @Test
  void noSegmentsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> RequestTarget.of("/{path+}", List.of()));
  }

  /** A comma as a delimiter stays as it is (RFC 6570, 3.2.1 and 3.2.8). */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "','; a=1,x%2Cy,%2520%20%257C",
        "' '; a=1%20x%2Cy%20%252520%2520%257C",
        "'|'; a=1%7Cx%2Cy%7C%2520%20%25257C",
      })
  void severalValuesStandInOne(char delimiter, String query) {
    assertThat(
            RequestTarget.of("/")
                .joined("a", delimiter, List.of("1", "x,y", "%20 %7C"), Object::toString))
        .hasToString("/?" + query);
  }

  @Test
  void noValuesAreLeftOut() {
    assertThat(
            RequestTarget.of("/")
                .joined("a", ',', List.of(), Object::toString)
                .joined("b", ',', null, Object::toString)
                .joined("c", ',', List.of(""), Object::toString))
        .hasToString("/?c=");
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
