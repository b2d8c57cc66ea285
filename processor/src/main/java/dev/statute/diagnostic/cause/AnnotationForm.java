package dev.statute.diagnostic.cause;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form of an annotation that describes an API.
 *
 * @param packageName the package that it is in
 * @param name its simple name
 * @param members its members
 * @param sites what it can stand at
 * @param isRepeatable whether it can stand there more than once
 */
public record AnnotationForm(
    String packageName,
    String name,
    List<AnnotationMember> members,
    Set<AnnotationSite> sites,
    boolean isRepeatable) {

  /** Copies the members and the sites. */
  public AnnotationForm {
    members = List.copyOf(members);
    sites = Set.copyOf(sites);
  }

  /** Returns its qualified name. */
  public String qualifiedName() {
    return packageName + "." + name;
  }

  /** Returns the member with a name. */
  Optional<AnnotationMember> member(String memberName) {
    return members.stream().filter(member -> member.name().equals(memberName)).findFirst();
  }

  /** Returns the first member whose value is of a kind. */
  Optional<AnnotationMember> member(ValueKind kind) {
    return members.stream().filter(member -> member.kind() == kind).findFirst();
  }
}
