package dev.statute.contract.file;

import java.util.List;
import java.util.Optional;

/**
 * A type that bodies and parameters speak of, as far as a schema needs it.
 *
 * @param name its binary name
 * @param kind what it is
 * @param typeParameters the names of its type parameters
 * @param members its members as JSON or a form would have them: those of a record in the order of
 *     the source, others by name
 * @param constants the names of the constants of an enum, in their order
 * @param supertype its superclass, or the sealed interface that names it, if the contract describes
 *     that
 * @param subtypes the types that a sealed type permits, or that annotations name
 * @param annotations its annotations
 * @param doc its Javadoc
 */
public record PublishedType(
    String name,
    Kind kind,
    List<String> typeParameters,
    List<PublishedMember> members,
    List<PublishedConstant> constants,
    Optional<TypeUse> supertype,
    List<TypeUse> subtypes,
    List<AnnotationUse> annotations,
    PublishedDoc doc) {

  /** Copies the lists. */
  public PublishedType {
    typeParameters = List.copyOf(typeParameters);
    members = List.copyOf(members);
    constants = List.copyOf(constants);
    subtypes = List.copyOf(subtypes);
    annotations = List.copyOf(annotations);
  }

  /** Returns the member with a Java name. */
  public Optional<PublishedMember> member(String memberName) {
    return members.stream().filter(member -> member.name().equals(memberName)).findFirst();
  }

  /** What a type is. */
  public enum Kind {
    /** A record. */
    RECORD,
    /** A class with getters, setters or public fields. */
    BEAN,
    /** An enum. */
    ENUM,
    /** An interface or an abstract class. */
    ABSTRACT,
    /** A type whose values are one text or number, or about which nothing is known. */
    OPAQUE
  }
}
