package dev.statute.contract.file;

import java.util.List;

/**
 * What a Java method is apart from its name and its parameters.
 *
 * @param replyType the binary name of the reply type
 * @param wrapper the binary name of the type that the reply comes in, such as that of {@code
 *     CompletionStage}; empty for none
 * @param isDefault whether the method has a body, so that classes need not implement it
 * @param isSuspending whether it is a suspend function of Kotlin
 * @param typeParameters the type parameters as Java writes them
 * @param thrown the binary names of the exceptions that it declares
 * @param cases the keys of the responses in the order in which {@code match} of the reply type
 *     takes them; empty where that is the order of the responses
 */
public record JavaSignature(
    String replyType,
    String wrapper,
    boolean isDefault,
    boolean isSuspending,
    List<String> typeParameters,
    List<String> thrown,
    List<String> cases) {

  /** Copies the lists. */
  public JavaSignature {
    typeParameters = List.copyOf(typeParameters);
    thrown = List.copyOf(thrown);
    cases = List.copyOf(cases);
  }
}
