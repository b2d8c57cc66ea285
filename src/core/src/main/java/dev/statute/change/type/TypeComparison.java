package dev.statute.change.type;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.SimpleNames;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.Containers;
import java.util.List;
import java.util.Optional;

/**
 * Compares the types of two contracts by the values that they are written as: the members, their
 * names in documents, constants, subtypes, constraints and the sets of values of the JDK's types.
 *
 * <p>Each change of a type is found once for each pair of types that are compared, wherever in them
 * it occurs. What is deeper, or more, than people write is not looked at.
 */
public final class TypeComparison {

  private final Side before;
  private final Side after;
  private final Direction direction;
  private final Notation notation;

  /**
   * Compares types of two contracts.
   *
   * @param before the old contract
   * @param after the new contract
   * @param direction who writes the values
   * @param notation how they are written
   */
  public TypeComparison(
      PublishedContract before, PublishedContract after, Direction direction, Notation notation) {
    this.before = new Side(before, notation);
    this.after = new Side(after, notation);
    this.direction = direction;
    this.notation = notation;
  }

  /**
   * Returns what changed between two types and their constraints. Whether there is a value at all
   * is not compared; whether there is one at each place inside of it is.
   *
   * @param beforePlace where the old contract has the value
   * @param before its old type
   * @param afterPlace where the new contract has the value
   * @param after its new type
   */
  public List<TypeChange> compare(
      Pointer beforePlace, TypeUse before, Pointer afterPlace, TypeUse after) {
    TypeWalk walk = new TypeWalk(this.before, this.after, direction, notation);
    Spot spot = new Spot("", SimpleNames.simple(after.name()), beforePlace, afterPlace);
    walk.limits(spot, List.of(), before, List.of(), after);
    walk.compare(spot, before, after, 0);
    return walk.changes();
  }

  /** Returns the type of the elements of a type that stands for several values; of bytes none. */
  public static Optional<TypeUse> elementOf(TypeUse type) {
    return Containers.elementOf(Containers.present(type));
  }

  /** Returns a type as Java writes it, with simple names. */
  public static String shown(TypeUse type) {
    return JavaTypes.shown(type);
  }
}
