package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UriReferenceTest {

  private static final UriReference BASE = UriReference.parse("http://a/b/c/d;p?q");

  /** RFC 3986, 5.4.1 and 5.4.2, with the strict reading of {@code http:g}. */
  @ParameterizedTest(name = "<{0}>")
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "g:h, g:h",
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q#s",
        "g#s, http://a/b/c/g#s",
        "g?y#s, http://a/b/c/g?y#s",
        ";x, http://a/b/c/;x",
        "g;x, http://a/b/c/g;x",
        "g;x?y#s, http://a/b/c/g;x?y#s",
        "||, http://a/b/c/d;p?q",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../, http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "../../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        ".g, http://a/b/c/.g",
        "g.., http://a/b/c/g..",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "./g/., http://a/b/c/g/",
        "g/./h, http://a/b/c/g/h",
        "g/../h, http://a/b/c/h",
        "g;x=1/./y, http://a/b/c/g;x=1/y",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/./x, http://a/b/c/g?y/./x",
        "g?y/../x, http://a/b/c/g?y/../x",
        "g#s/./x, http://a/b/c/g#s/./x",
        "g#s/../x, http://a/b/c/g#s/../x",
        "http:g, http:g"
      })
  void resolvesAsTheExamplesOfRfc3986(String reference, String target) {
    assertThat(BASE.resolve(UriReference.parse(reference))).hasToString(target);
  }

  @ParameterizedTest
  @CsvSource({
    "http://h, g, http://h/g",
    "http://h, ../g?q, http://h/g?q",
    "a:b, c, a:c",
    "a:b, .., a:",
    "a:/b, /.//c, a:/.//c",
    "a:b/c, ..//d, a:/.//d",
    "mailto:x@y, ?s=1, mailto:x@y?s=1",
    "ftp://u@h/a, //i/b, ftp://i/b",
    "file:///a/b, ../../c, file:///c"
  })
  void resolvesWhereABaseHasNoPathOrNoAuthority(String base, String reference, String target) {
    UriReference result = UriReference.parse(base).resolve(UriReference.parse(reference));
    assertThat(result).hasToString(target).isEqualTo(UriReference.parse(target));
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.example.org/~tim, /People.html#tim, http://www.example.org/People.html#tim",
    "http://www.example.org/index.html#larry, http://www.example.net/index.html, http://www.example.net/index.html#larry",
    "http://a/b#c, d#, http://a/d#"
  })
  void aRedirectInheritsTheFragment(String target, String location, String result) {
    assertThat(UriReference.parse(target).redirect(UriReference.parse(location)))
        .hasToString(result);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "/a/{id}",
        "/a|b",
        "/\u00e4",
        "/%",
        "/%4",
        "/%4g",
        "1a:b",
        ":a",
        "+a:b",
        "//h:80x/",
        "//h:123456/",
        "//[::1",
        "//[::1]x",
        "//[1:2]",
        "//[1:2:3:4:5:6:7:8:9]",
        "//[::1::2]",
        "//[1::2:3:4:5:6:7:8]",
        "//[:1]",
        "//[::12345]",
        "//[::1.2.3]",
        "//[::1.2.3.256]",
        "//[::01.2.3.4]",
        "//[1.2.3.4::]",
        "//[v1]",
        "//[v.a]",
        "//[vg.a]",
        "//a[::1]",
        "a#b#c",
        "<a>",
        "a\\b",
        "http://u@h/",
        "HTTPS://u:p@h/",
        "//u@h/",
        "http://@h/",
        "ftp://u@v@h",
        "a^b",
        "\"a\"",
        "/a`b"
      })
  void refusesWhatIsNoReferenceOfAMessage(String text) {
    assertRefused(() -> UriReference.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://my_host/",
        "//[::]/",
        "//[1:2:3:4:5:6:7:8]",
        "//[1:2:3:4:5:6:1.2.3.4]",
        "//[1:2:3:4:5:6:7::]",
        "//[::255.255.255.255]:1",
        "//[vF.a:b]",
        "//h:",
        "//h:65535",
        "file:///a",
        "mailto:a@b",
        "ftp://u:p@h/",
        "a/b:c",
        "./a:b",
        "?",
        "#",
        "/a?b?c/d#e?/",
        "urn:x:%e4",
        "//",
        "a:"
      })
  void keepsEveryReferenceAsItIs(String text) {
    UriReference reference = UriReference.parse(text);
    assertThat(reference).hasToString(text);
    assertThat(
            new UriReference(
                reference.scheme(),
                reference.authority(),
                reference.path(),
                reference.query(),
                reference.fragment()))
        .isEqualTo(reference);
  }

  @Test
  void saysWhereItWentWrong() {
    assertRefused(() -> UriReference.parse("/a b"), 2, "the end of the value");
    assertRefused(() -> UriReference.parse("/%4x"), 3, "a hexadecimal digit");
    assertRefused(() -> UriReference.parse("http://u:p@h/"), 0, "a reference without userinfo");
  }

  @Test
  void partsThatCouldNotBeToldApartAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UriReference(null, null, "//a", null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UriReference(null, null, "a:b", null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UriReference(null, "h", "a", null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UriReference("a:b", null, "", null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UriReference("", null, "", null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UriReference(null, "h/", "/", null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UriReference(null, null, "a?b", null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UriReference(null, null, "a", "b#c", null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UriReference(null, null, "a", null, "b#c"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UriReference(null, null, " a", null, null));
  }

  @Test
  void convertsToAndFromJavaUris() {
    assertThat(UriReference.of(URI.create("http://h/\u00e4"))).hasToString("http://h/%C3%A4");
    assertThat(UriReference.parse("a/b?c#d").toUri()).isEqualTo(URI.create("a/b?c#d"));
  }

  @Test
  void aBaseNeedsAScheme() {
    assertThatIllegalStateException().isThrownBy(() -> UriReference.parse("/a").resolve(BASE));
  }

  @Test
  void aContentLocationHasNoFragment() {
    assertThat(ContentLocation.parse("/a?b").reference().path()).isEqualTo("/a");
    assertThat(ContentLocation.parse("").reference().path()).isEmpty();
    assertRefused(() -> ContentLocation.parse("/a#b"), 0, "a reference without a fragment");
  }
}
