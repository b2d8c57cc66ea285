package dev.statute.contract.shape;

import dev.statute.contract.DeclaredField;
import dev.statute.contract.Response;
import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import java.util.Optional;

/** Why responses carry a header field, or do not. */
public sealed interface Origin {

  /** Returns the rule of the law that it rests on; nothing where only the contract has it so. */
  default Optional<FieldRule> law() {
    return Optional.empty();
  }

  /** Returns the clause that it rests on. */
  default Optional<Ground> ground() {
    return law().map(FieldRule::ground);
  }

  /**
   * The law demands it, always or under a condition.
   *
   * @param rule the rule
   */
  record Demanded(FieldRule rule) implements Origin {

    @Override
    public Optional<FieldRule> law() {
      return Optional.of(rule);
    }
  }

  /**
   * The law recommends it, always or under a condition.
   *
   * @param rule the rule
   */
  record Recommended(FieldRule rule) implements Origin {

    @Override
    public Optional<FieldRule> law() {
      return Optional.of(rule);
    }
  }

  /**
   * The law speaks against it, always or under a condition.
   *
   * @param rule the rule
   */
  record Prohibited(FieldRule rule) implements Origin {

    @Override
    public Optional<FieldRule> law() {
      return Optional.of(rule);
    }
  }

  /**
   * The contract declares it.
   *
   * @param field the declaration
   * @param law the rule that wants it too, under a condition or as advice
   */
  record Declared(DeclaredField field, Optional<FieldRule> law) implements Origin {}

  /**
   * Another response of the operation carries it, so the law demands it of this one.
   *
   * @param rule the rule
   * @param other the other response
   */
  record Owed(FieldRule rule, Response other) implements Origin {

    @Override
    public Optional<FieldRule> law() {
      return Optional.of(rule);
    }
  }

  /**
   * Servers set it by themselves, so no handler gives it.
   *
   * @param reason why they do, in this response
   */
  record Managed(Origin reason) implements Origin {

    @Override
    public Optional<FieldRule> law() {
      return reason.law();
    }
  }
}
