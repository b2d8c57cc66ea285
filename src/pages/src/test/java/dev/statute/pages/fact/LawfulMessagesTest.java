package dev.statute.pages.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.PublishedContract;
import dev.statute.pages.model.PageSettings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The messages of pages are lawful: they can be read back, and nothing is found in them. */
class LawfulMessagesTest {

  @Test
  void messagesOfTheExamplesAndOfTheKitchenSinkAreLawful() {
    List<String> faults = new ArrayList<>();
    for (PublishedContract contract : KnownContracts.all()) {
      faults.addAll(
          new PageMessages(
                  ApiPages.of(contract, KnownContracts.LAW, PageSettings.standard()),
                  KnownContracts.LAW,
                  contract.role())
              .faults());
    }
    assertThat(faults).isEmpty();
  }
}
