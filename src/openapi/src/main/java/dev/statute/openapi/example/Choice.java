package dev.statute.openapi.example;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Decides between values that are allowed. */
sealed interface Choice {

  /** Tells whether people are to read the value. */
  boolean isTypical();

  /** Returns a number from 0 on that is below a bound. */
  int below(int bound);

  /** Returns the generator for libraries that need one. */
  RandomGenerator generator();

  /** Returns one of several. */
  default <T> T of(List<T> all) {
    return all.get(below(all.size()));
  }

  /** Tells whether to have something that need not be there, at a depth. */
  default boolean has(int depth) {
    return isTypical() || below(depth + 2) == 0;
  }

  /** Takes the first each time. */
  record Typical() implements Choice {
    private static final long SEED = 1;

    @Override
    public boolean isTypical() {
      return true;
    }

    @Override
    public int below(int bound) {
      return 0;
    }

    @Override
    public RandomGenerator generator() {
      return new SplittableRandom(SEED);
    }
  }

  /** Takes any. */
  record Random(RandomGenerator generator) implements Choice {

    @Override
    public boolean isTypical() {
      return false;
    }

    @Override
    public int below(int bound) {
      return generator.nextInt(bound);
    }
  }
}
