package dev.statute.declaration;

import com.palantir.javapoet.ClassName;
import dev.statute.contract.Contract;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Response;
import dev.statute.contract.SourcedContract;
import dev.statute.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An annotated interface.
 *
 * @param contract what it declares; its name holds those of the types around it, joined by
 *     underscores
 * @param packageName the package it is in
 * @param type the interface
 * @param visible whether it is public, and so what is generated for it
 * @param implementation what is generated for it in addition to the reply types, {@code null} for
 *     nothing
 * @param law the law that it is checked against
 * @param responses the annotations that declare what each of its operations may answer
 * @param operations its operations, in the order of the code
 * @param inherited the operations that it inherits and does not override
 * @param otherMethods the methods that look as if they were operations or should be
 * @param gap why no contract file says what its class file lacks, as a sentence; nothing where
 *     nothing is missing
 */
public record ApiDeclaration(
    Contract contract,
    String packageName,
    ClassName type,
    boolean visible,
    @Nullable Implementation implementation,
    Law law,
    List<ResponseDeclaration> responses,
    List<OperationDeclaration> operations,
    List<InheritedDeclaration> inherited,
    List<OtherMethod> otherMethods,
    Optional<String> gap)
    implements SourcedContract {

  /** What the name of the common type of its replies has after that of the interface. */
  public static final String REPLY = "Reply";

  /** The same of the class that refers to its resources. */
  public static final String PATHS = "Paths";

  /** Copies the lists. */
  public ApiDeclaration {
    responses = List.copyOf(responses);
    operations = List.copyOf(operations);
    inherited = List.copyOf(inherited);
    otherMethods = List.copyOf(otherMethods);
  }

  /** Returns its simple name, after those of the types around it. */
  public String name() {
    return contract.name();
  }

  /** Tells whether something is generated for it. */
  public boolean has(Output output) {
    return implementation != null && implementation.has(output);
  }

  /** Returns the simple name of the common type of its replies. */
  public String replyName() {
    return name() + REPLY;
  }

  /** Returns the whole path of an operation. */
  public PathTemplate pathOf(OperationDeclaration operation) {
    return contract.pathOf(operation.operation());
  }

  /** Returns all that is declared anywhere in the interface, in the order of the code. */
  public List<ResponseDeclaration> declaredResponses() {
    List<ResponseDeclaration> all = new ArrayList<>(responses);
    operations.forEach(operation -> all.addAll(operation.responses()));
    return all;
  }

  /** Returns all that an operation may answer; what it declares itself replaces the common. */
  public List<ResponseDeclaration> responsesOf(OperationDeclaration operation) {
    // Most interfaces have no common responses.
    if (responses.isEmpty()) {
      return operation.responses();
    }
    List<ResponseDeclaration> all = new ArrayList<>(operation.responses());
    List<Response> given = contract.responsesOf(operation.operation());
    for (ResponseDeclaration common : responses) {
      if (given.stream().anyMatch(response -> response == common.response())) {
        all.add(common);
      }
    }
    return all;
  }
}
