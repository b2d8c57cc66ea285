package dev.statute.openapi.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionTest {

  private static String markdown(String javadoc) {
    return Description.ofJavadoc(javadoc).whole();
  }

  @Test
  void theFirstSentenceIsTheSummary() {
    Description description =
        Description.ofJavadoc("Returns an order, e.g. that of today. Cancelled ones are\nkept.");
    assertThat(description.summary()).isEqualTo("Returns an order, e.g. that of today");
    assertThat(description.rest()).isEqualTo("Cancelled ones are\nkept.");
  }

  @Test
  void aSentenceOverSeveralLinesIsOneSummary() {
    assertThat(Description.ofJavadoc("Returns\n an order.\n\nMore.").summary())
        .isEqualTo("Returns an order");
  }

  @Test
  void aFragmentStaysAsItIs() {
    assertThat(markdown("its number")).isEqualTo("its number");
  }

  @Test
  void noJavadocSaysNothing() {
    assertThat(Description.ofJavadoc("")).isEqualTo(new Description("", "", ""));
  }

  @Test
  void inlineTagsAreCode() {
    assertThat(
            markdown(
                "See {@code a < b}, {@link shop.Order#lines()}, {@linkplain Order the order} and"
                    + " {@literal @Nullable}."))
        .isEqualTo("See `a < b`, `Order.lines()`, the order and @Nullable.");
  }

  @Test
  void codeOfMarkdownKeepsItsAngleBrackets() {
    assertThat(markdown("Takes `<id>` of an order.")).isEqualTo("Takes `<id>` of an order.");
    assertThat(markdown("<b>Takes</b> `<id>` &amp; more.")).isEqualTo("**Takes** `<id>` & more.");
    assertThat(markdown("Begin ``` with <b>one</b>")).isEqualTo("Begin ``` with **one**");
  }

  @Test
  void htmlIsMarkdown() {
    assertThat(
            markdown(
                """
                The <b>orders</b> of a <a href="https://shop.example">shop</a> &amp; more.

                <p>Two <i>kinds</i>:

                <ul>
                  <li>open
                  <li>sent, which are
                    <ol><li>paid<li>not paid</ol>
                </ul>

                <pre>{@code
                GET /orders
                  Accept: */*
                }</pre>
                <h2>Fees</h2>
                <table><tr><th>from</th><th>fee</th></tr><tr><td>1</td><td>a|b</td></tr></table>
                <blockquote>Later.</blockquote>
                """))
        .isEqualTo(
            """
            The **orders** of a [shop](https://shop.example) & more.

            Two *kinds*:

            - open
            - sent, which are

              1. paid
              2. not paid

            ```
            GET /orders
              Accept: */*
            ```

            ## Fees

            | from | fee |
            | --- | --- |
            | 1 | a\\|b |

            > Later.""");
  }

  @Test
  void markdownStaysAsItIs() {
    String text = "Lists orders.\n\n- open ones\n- `sent` ones";
    assertThat(markdown(text)).isEqualTo(text);
  }

  @Test
  void whatIsNotClosedIsKept() {
    assertThat(markdown("A {@code b and a < b")).isEqualTo("A {@code b and a < b");
    assertThat(markdown("A <b>bold text")).isEqualTo("A **bold text**");
  }
}
