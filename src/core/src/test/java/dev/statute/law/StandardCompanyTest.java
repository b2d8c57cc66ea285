package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an operation has, or does not have, beside a status, and what its content ought to be. */
class StandardCompanyTest {

  private static final Law SPEC = LawFiles.standard();

  @Test
  void saysWhichStatusesOughtToHaveContent() {
    assertThat(SPEC.statuses().stream().filter(status -> status.contentAdvice() != null))
        .extracting(status -> status.code() + " " + FactTable.text(status.contentAdvice()))
        .containsExactly("202 ought 15.3.3", "303 ought 15.4.4");
  }

  @Test
  void saysWhichStatusesAreAnnounced() {
    assertThat(SPEC.statuses().stream().filter(status -> status.announcement() != null))
        .extracting(
            status ->
                status.code()
                    + " by "
                    + status.announcement().fields()
                    + " in "
                    + status.announcement().status()
                    + " "
                    + FactTable.text(status.announcement().ground()))
        .containsExactly(
            "206 by [Accept-Ranges] in 200 lint 14.3",
            "304 by [ETag, Last-Modified] in 200 doubt 15.3.1");
  }

  @Test
  void saysWhichStatusesStandInForAnother() {
    assertThat(SPEC.statuses().stream().filter(status -> status.standIn() != null))
        .extracting(
            status ->
                status.code()
                    + " for "
                    + status.standIn().status()
                    + " "
                    + FactTable.text(status.standIn().ground()))
        .containsExactly("206 for 200 doubt 15.3.7", "304 for 200 lint 15.4.5");
  }

  @Test
  void saysWhichStatusesAreNotToBeUsed() {
    assertThat(SPEC.statuses().stream().filter(status -> status.discouraged() != null))
        .extracting(status -> status.code() + " " + FactTable.text(status.discouraged()))
        .containsExactly("402 lint 15.5.3", "510 doubt RFC 2774 7");
  }

  @Test
  void saysWhichMethodsAskForContent() {
    assertThat(SPEC.methods().stream().filter(m -> m.responseContentGround() != null))
        .extracting(m -> m.token() + " " + FactTable.text(m.responseContentGround()))
        .containsExactly("GET doubt 9.3.1 15.3.1", "TRACE doubt 9.3.8", "QUERY doubt RFC 10008 2");
  }

  @Test
  void saysWithWhatResponsesToChangesAreCacheable() {
    assertThat(SPEC.methods().stream().filter(method -> method.cacheCondition() != null))
        .extracting(
            method ->
                method.token()
                    + " "
                    + method.cacheCondition().fields()
                    + " "
                    + FactTable.text(method.cacheCondition().ground()))
        .containsExactly(
            "POST [Content-Location] definition 9.3.3",
            "PATCH [Content-Location] definition RFC 5789 2");
  }

  @Test
  void saysWhichStatusesExcludeWholeClasses() {
    assertThat(SPEC.statuses().stream().filter(status -> status.conflict() != null))
        .extracting(
            status ->
                status.code()
                    + " "
                    + status.conflict().classes()
                    + " "
                    + FactTable.text(status.conflict().ground()))
        .containsExactly("202 [Successful] lint 15.3.3");
  }
}
