package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations of an interface, found once for all that is written for it. */
public final class ImplementedOperations {

  // By identity, since what is the same is all there is to find, and equality goes through all.
  private final IdentityHashMap<ApiDeclaration, ReplyCases> cases = new IdentityHashMap<>();
  private final IdentityHashMap<Member, ImplementedOperation> byMember = new IdentityHashMap<>();
  private final List<ImplementedOperation> all = new ArrayList<>();

  /** The how-manieth of its simple name each reply type is. */
  private final Map<ClassName, Integer> numbers = new HashMap<>();

  /** Finds the operations of an interface. */
  public ImplementedOperations(ApiDeclaration api, Implementation implementation) {
    Map<String, Integer> alike = new HashMap<>();
    for (Member member : implementation.members()) {
      ImplementedOperation.of(api, member, this::casesOf)
          .ifPresent(
              operation -> {
                byMember.put(member, operation);
                numbers.computeIfAbsent(
                    operation.reply(), reply -> alike.merge(reply.simpleName(), 1, Integer::sum));
                all.add(operation);
              });
    }
  }

  private ReplyCases casesOf(ApiDeclaration api) {
    return cases.computeIfAbsent(api, ReplyCases::new);
  }

  /** Returns all, in the order of their methods. */
  public List<ImplementedOperation> all() {
    return all;
  }

  /** Returns a name for the reply type of an operation that no other of these types has. */
  public String uniqueName(ImplementedOperation operation) {
    String name = operation.reply().simpleName();
    int number = numbers.getOrDefault(operation.reply(), 1);
    return number == 1 ? name : name + "_" + number;
  }

  /** Returns the operation that a method is, if it is one. */
  public Optional<ImplementedOperation> find(Member member) {
    return Optional.ofNullable(byMember.get(member));
  }
}
