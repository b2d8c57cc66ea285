package dev.statute.change.type;

import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.SimpleNames;
import dev.statute.contract.file.TypeUse;
import java.util.Set;

/**
 * A member of an object as it is written.
 *
 * @param name its name there
 * @param otherNames the other names that readers take for it
 * @param owner the type that declares it
 * @param member its declaration
 * @param type its type, without type variables
 * @param isRequired whether each object has it
 */
record Property(
    String name,
    Set<String> otherNames,
    PublishedType owner,
    PublishedMember member,
    TypeUse type,
    boolean isRequired) {

  /** Copies the names. */
  Property {
    otherNames = Set.copyOf(otherNames);
  }

  boolean isCalled(String text) {
    return name.equals(text) || otherNames.contains(text);
  }

  /** Returns it as Java names it. */
  String subject() {
    return SimpleNames.simple(owner.name()) + "." + member.name();
  }
}
