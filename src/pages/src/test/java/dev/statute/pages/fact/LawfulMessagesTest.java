package dev.statute.pages.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.PageSettings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The messages of pages are lawful: they can be read back, and nothing is found in them. */
class LawfulMessagesTest {

  @Test
  void messagesOfTheExamplesAndOfTheKitchenSinkAreLawful() {
    List<String> faults = new ArrayList<>();
    for (PublishedContract contract : KnownContracts.all()) {
      Law law = KnownContracts.law(contract);
      ApiPage page = ApiPages.of(contract, law, PageSettings.standard());
      // Of servers of others, a client says what they do, not what they should.
      if (contract.role() != Role.CLIENT) {
        faults.addAll(new PageMessages(page, law, contract.role()).faults());
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ORIGIN", "GATEWAY", "PROXY"})
  void eachLawfulAnswerToEachMethodIsWrittenAsALawfulMessage(Role role) {
    PublishedContract contract = new EachAnswer(KnownContracts.LAW, role).contract();
    ApiPage page = ApiPages.of(contract, KnownContracts.LAW, PageSettings.standard());
    assertThat(new PageMessages(page, KnownContracts.LAW, role).faults()).isEmpty();
  }
}
