package dev.statute.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Decides at random, and the same for the same seed. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Returns a number from 0, below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns a number, small most of the time. */
  int few(int most) {
    return random.nextInt(1 + random.nextInt(most + 1));
  }

  <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  String of(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> left = new ArrayList<>(list);
    List<T> shuffled = new ArrayList<>();
    while (!left.isEmpty()) {
      shuffled.add(left.remove(random.nextInt(left.size())));
    }
    return shuffled;
  }
}
