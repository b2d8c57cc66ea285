package dev.statute.pages.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemandGroupTest {

  @Test
  void demandsThatDifferInTheirSubjectsAloneAreOne() {
    Demand tag = new Demand("ETag", "Must be sent.", true, List.of());
    Demand date = new Demand("Date", "Should be sent.", false, List.of());
    Demand vary = new Demand("Vary", "Must be sent.", true, List.of());

    assertThat(DemandGroup.of(List.of(tag, date, vary, tag)))
        .extracting(DemandGroup::subjects)
        .containsExactly(List.of("ETag", "Vary"), List.of("Date"));
  }
}
