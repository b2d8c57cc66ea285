package dev.statute.contract.file.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.RandomContracts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract that is written is read as the same contract, and written again as the same text. */
class ContractRoundTripTest {

  private static final int ROUNDS = 500;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20261201})
  void whatIsWrittenIsReadAgain(long seed) {
    RandomContracts contracts = new RandomContracts(seed);
    for (int round = 0; round < ROUNDS; round++) {
      PublishedContract contract = contracts.next();
      String text = ContractWriter.write(contract);
      String where = "seed " + seed + ", round " + round + "\n" + text;
      ContractText read =
          ContractFileReader.read("x.contract", text.getBytes(StandardCharsets.UTF_8));
      assertThat(read).as(where).isInstanceOf(ContractText.Intact.class);
      ContractText.Intact readable = (ContractText.Intact) read;
      assertThat(readable.contract()).as(where).isEqualTo(contract);
      assertThat(readable.ignored()).as(where).isEmpty();
      assertThat(ContractWriter.write(readable.contract())).as(where).isEqualTo(text);
    }
  }
}
