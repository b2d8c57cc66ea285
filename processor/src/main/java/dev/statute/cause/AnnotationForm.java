package dev.statute.cause;

import java.util.List;
import java.util.Optional;

/**
 * The form of an annotation that describes an API.
 *
 * @param packageName the package that it is in
 * @param name its simple name
 * @param members its members
 */
public record AnnotationForm(String packageName, String name, List<Member> members) {

  /** Copies the members. */
  public AnnotationForm {
    members = List.copyOf(members);
  }

  /** Returns its qualified name. */
  public String qualifiedName() {
    return packageName + "." + name;
  }

  /** Returns the member with a name. */
  Optional<Member> member(String memberName) {
    return members.stream().filter(member -> member.name().equals(memberName)).findFirst();
  }

  /** Returns the first member whose value is of a kind. */
  Optional<Member> member(ValueKind kind) {
    return members.stream().filter(member -> member.kind() == kind).findFirst();
  }
}
