package dev.statute.change;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.RandomContracts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds of the comparison of any contracts. */
class ComparisonPropertiesTest {

  private static final long FIRST = Long.getLong("statute.fuzz.seed", 1);
  private static final int ROUNDS = 4 * Integer.getInteger("statute.fuzz.rounds", 10);

  private static Set<String> rules(PublishedContract before, PublishedContract after) {
    return Differences.of(before, after).stream()
        .map(change -> change.rule().id())
        .collect(toCollection(TreeSet::new));
  }

  private static PublishedContract plain(long seed) {
    return new PlainContracts(new Random(seed)).next().contract();
  }

  private static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @Test
  void aContractComparedWithItselfIsSilent() {
    for (long seed = FIRST; seed < FIRST + ROUNDS; seed++) {
      PublishedContract plain = plain(seed);
      PublishedContract strange = new RandomContracts(seed).next();
      assertThat(Differences.of(plain, plain)).as("seed %s", seed).isEmpty();
      assertThat(Differences.of(strange, strange)).as("seed %s", seed).isEmpty();
    }
  }

  @Test
  void theOrderOfWhatHasNoneDoesNotMatter() {
    for (long seed = FIRST; seed < FIRST + ROUNDS; seed++) {
      PublishedContract before = plain(seed);
      PublishedContract after = plain(seed + 1);
      Random random = new Random(seed);
      assertThat(Differences.of(shuffled(before, random), shuffled(after, random)))
          .as("seed %s", seed)
          .isEqualTo(Differences.of(before, after));
      assertThat(Differences.of(before, shuffled(before, random))).as("seed %s", seed).isEmpty();
    }
  }

  private static PublishedContract shuffled(PublishedContract contract, Random random) {
    return Edits.unsorted(
        contract,
        shuffled(
            contract.operations().stream()
                .map(o -> Edits.responses(o, shuffled(o.responses(), random)))
                .toList(),
            random),
        shuffled(contract.types(), random));
  }

  private static <T> List<T> shuffled(List<T> values, Random random) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Test
  void aChangeAndItsReverseAreFoundAsWhatTheyAre() {
    int wanted = ROUNDS / 10;
    List<PublishedContract> contracts =
        LongStream.range(0, 10L * wanted).mapToObj(i -> plain(FIRST + i)).toList();
    for (Mutation mutation : Mutation.all()) {
      int applied = 0;
      for (int i = 0; i < contracts.size() && applied < wanted; i++) {
        long seed = FIRST + i;
        PublishedContract before = contracts.get(i);
        PublishedOperation operation = pick(new Random(seed), before.operations());
        Optional<PublishedContract> after = mutation.edit().apply(before, operation);
        if (after.isPresent()) {
          applied++;
          assertThat(rules(before, after.get()))
              .as("%s, seed %s", mutation.name(), seed)
              .isEqualTo(mutation.rules());
          assertThat(rules(after.get(), before))
              .as("the reverse of: %s, seed %s", mutation.name(), seed)
              .isEqualTo(mutation.reverse());
        }
      }
      assertThat(applied).as("how often: %s", mutation.name()).isPositive();
    }
  }

  @Test
  void twoChangesAreFoundAsBoth() {
    List<Mutation> all = Mutation.all();
    for (long seed = FIRST; seed < FIRST + 4L * ROUNDS; seed++) {
      Random random = new Random(seed);
      PublishedContract before = plain(seed);
      Mutation first = pick(random, all);
      Mutation second = pick(random, all);
      PublishedOperation one = before.operations().get(0);
      PublishedOperation other = before.operations().get(1);
      Optional<PublishedContract> changed = first.edit().apply(before, one);
      Optional<PublishedContract> after =
          changed.flatMap(contract -> second.edit().apply(contract, other));
      if (after.isPresent()) {
        Set<String> expected = new TreeSet<>(first.rules());
        expected.addAll(second.rules());
        assertThat(rules(before, after.get()))
            .as("%s and %s, seed %s", first.name(), second.name(), seed)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void whateverContractsHoldTheyAreCompared() {
    for (long seed = FIRST; seed < FIRST + 2L * ROUNDS; seed++) {
      RandomContracts contracts = new RandomContracts(seed);
      PublishedContract before = contracts.next();
      PublishedContract after = contracts.next();
      assertThat(Differences.of(before, after))
          .as("seed %s", seed)
          .allSatisfy(
              change -> {
                assertThat(change.what()).isNotBlank().doesNotContainPattern("\\p{Cc}");
                assertThat(change.why()).isNotBlank();
                assertThat(change.repair()).isNotBlank();
                assertThat(change.impact()).isNotEqualTo(Impact.NONE);
              });
    }
  }
}
