package dev.statute.fuzz;

import dev.statute.fuzz.Family.Form;
import dev.statute.fuzz.Family.Member;
import dev.statute.fuzz.Family.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes interfaces that extend each other, and that nothing is wrong with. */
final class FamilyMaker {

  private final Dice dice;
  private final List<Member> members = new ArrayList<>();
  private int operations;

  FamilyMaker(Dice dice) {
    this.dice = dice;
  }

  Family make(int size) {
    for (int i = 0; i < size; i++) {
      members.add(member(i, i == size - 1));
    }
    return new Family(List.copyOf(members));
  }

  private Member member(int number, boolean isLast) {
    List<Integer> parents = parents(number, isLast);
    boolean isApi = number == 0 || isLast || dice.chance(75);
    boolean isGeneric = parents.isEmpty() && !isLast && dice.chance(30);
    Set<Operation> inherited = new LinkedHashSet<>();
    Family so = new Family(members);
    parents.forEach(parent -> inherited.addAll(so.operations(parent)));
    Map<Operation, Form> overrides = new LinkedHashMap<>();
    for (Operation operation : inherited) {
      if (dice.chance(40)) {
        // Where two parents have a body or none, Java wants to be told which; so only the last has.
        Form form = isLast && dice.chance(40) ? Form.WITH_BODY : Form.PLAIN;
        overrides.put(operation, isApi && dice.chance(50) ? Form.ANNOTATED : form);
      }
    }
    List<Operation> own = new ArrayList<>();
    for (int i = isApi ? 1 + dice.below(2) : 0; i > 0; i--) {
      own.add(new Operation(operations++, number, dice.chance(20), isGeneric && dice.chance(70)));
    }
    return new Member(
        dice.below(3),
        parents,
        isApi,
        isApi && !isGeneric && (isLast || dice.chance(60)),
        isGeneric,
        dice.chance(20),
        parents.isEmpty() && dice.chance(30),
        own,
        overrides);
  }

  private List<Integer> parents(int number, boolean isLast) {
    Set<Integer> parents = new LinkedHashSet<>();
    int most = number == 0 ? 0 : 1 + dice.below(2);
    while (parents.size() < Math.min(most, number)) {
      parents.add(isLast && parents.isEmpty() ? number - 1 : dice.below(number));
    }
    return dice.shuffled(List.copyOf(parents));
  }
}
