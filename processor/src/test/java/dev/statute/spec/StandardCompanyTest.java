package dev.statute.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an operation has, or does not have, beside a status, and what its content ought to be. */
class StandardCompanyTest {

  private static final Spec SPEC = SpecFiles.standard();

  @Test
  void saysWhichStatusesOughtToHaveContent() {
    assertThat(SPEC.statuses().stream().filter(status -> status.contentAdvice() != null))
        .extracting(status -> status.code() + " " + ReferenceTable.text(status.contentAdvice()))
        .containsExactly("202 ought 15.3.3", "303 ought 15.4.4");
  }

  @Test
  void saysWhichStatusesAreAnnounced() {
    assertThat(SPEC.statuses().stream().filter(status -> status.announcement() != null))
        .extracting(
            status ->
                status.code()
                    + " by "
                    + status.announcement().field()
                    + " in "
                    + status.announcement().status()
                    + " "
                    + ReferenceTable.text(status.announcement().ground()))
        .containsExactly("206 by Accept-Ranges in 200 lint 14.3");
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
                    + ReferenceTable.text(status.conflict().ground()))
        .containsExactly("101 [Successful] doubt 15.2.2", "202 [Successful] lint 15.3.3");
  }
}
