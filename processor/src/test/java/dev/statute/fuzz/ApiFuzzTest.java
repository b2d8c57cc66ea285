package dev.statute.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whatever interfaces there are, the processor ends, says what is illegal and generates what
 * compiles, the same on both compilers. With {@code -Dstatute.fuzz.rounds=100} it runs longer, and
 * with {@code -Dstatute.fuzz.seed=2} it makes others.
 */
class ApiFuzzTest {

  private static final int ROUNDS = Integer.getInteger("statute.fuzz.rounds", 1);
  private static final long SEED = Long.getLong("statute.fuzz.seed", 1);
  private static final int BATCHES = 7;
  private static final int FEWER = 2;
  private static final int UNITS = 80;
  private static final int FEWER_UNITS = 20;
  private static final int INTERFACES = 1000;

  private interface Check {
    List<String> complaints(Dice dice);
  }

  private int interfaces;

  @Test
  void interfacesThatBreakOurRulesOnlyAreJudgedAndCompletedAlike() {
    check(
        BATCHES,
        dice -> {
          List<Unit> units = units(dice, UNITS);
          return new Batch(units, List.of()).complaintsOfSound();
        });
    assertThat(interfaces).isGreaterThan(INTERFACES);
  }

  @Test
  void optionsChangeWhatIsReportedAndNothingElse() {
    check(
        FEWER,
        dice -> {
          List<String> options = OptionMaker.some(dice);
          List<Unit> units =
              units(dice, FEWER_UNITS).stream().map(unit -> touched(unit, options)).toList();
          return new Batch(units, options).complaintsOfSound();
        });
  }

  @Test
  void interfacesThatCompilersRejectAreBorne() {
    check(
        FEWER,
        dice -> {
          List<Unit> units =
              units(dice, FEWER_UNITS).stream().map(unit -> Breaker.broken(unit, dice)).toList();
          return new Batch(units, List.of()).complaints();
        });
  }

  @Test
  void tornSourcesAreBorne() {
    check(
        FEWER,
        dice -> {
          List<Unit> units =
              units(dice, FEWER_UNITS).stream().map(unit -> Breaker.torn(unit, dice)).toList();
          return new Batch(units, List.of()).complaints();
        });
  }

  private void check(int batches, Check check) {
    for (int i = 0; i < batches * ROUNDS; i++) {
      long seed = SEED * 1_000_000 + i;
      assertThat(check.complaints(new Dice(seed))).as("seed %d", seed).isEmpty();
    }
  }

  private List<Unit> units(Dice dice, int count) {
    List<Unit> units = new ArrayList<>();
    units.add(new InterfaceMaker(dice, "", "U").make());
    while (units.size() < count) {
      String packageName = "f" + units.size();
      units.add(
          dice.chance(30)
              ? new InheritanceMaker(dice, packageName).make()
              : new InterfaceMaker(dice, packageName, "").make());
    }
    interfaces += units.stream().mapToInt(Unit::interfaces).sum();
    return units;
  }

  private static Unit touched(Unit unit, List<String> options) {
    Map<String, Set<String>> expected = new HashMap<>(unit.expected());
    expected.replaceAll(
        (file, rules) ->
            rules.stream()
                .filter(rule -> OptionMaker.isUntouched(rule, options))
                .collect(Collectors.toSet()));
    return new Unit(unit.files(), expected);
  }
}
