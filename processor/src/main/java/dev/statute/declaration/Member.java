package dev.statute.declaration;

import dev.statute.contract.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An abstract method that an interface has or inherits.
 *
 * @param signature the method as it is in the interface
 * @param operation the operation that it is, {@code null} if it is none
 * @param owner the interface that the operation is inherited from, {@code null} if it is its own
 * @param types the types of the parameters of the operation
 * @param foreign what it says to other libraries, if anything generated repeats that
 * @param place the method, or the interface that inherits it
 */
public record Member(
    Signature signature,
    @Nullable OperationDeclaration operation,
    @Nullable ApiDeclaration owner,
    List<ParameterType> types,
    ForeignCode foreign,
    Site place) {

  /** Copies the types. */
  public Member {
    types = List.copyOf(types);
  }
}
