package dev.statute.read.statute.parent;

import dev.statute.compiler.ClassFiles;
import dev.statute.compiler.ClassResource;
import dev.statute.compiler.DeclaringType;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import dev.statute.read.kotlin.SuspendFunction;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the contract files of interfaces that are class files. One that does not fit its class file
 * is of another version of the interface, and is not believed.
 */
public final class ParentContracts {

  private final Elements elements;
  private final ClassFiles files;
  private final DeclaredText texts;
  private final Map<TypeElement, ParentContract> known = new HashMap<>();

  /**
   * Makes it.
   *
   * @param files finds what lies beside class files
   */
  public ParentContracts(Elements elements, ClassFiles files) {
    this.elements = elements;
    this.files = files;
    this.texts = new DeclaredText(elements);
  }

  /**
   * Returns what a contract file says of the parameters of an operation in a class file; nothing
   * where there is none to go by, or the method is not an operation.
   *
   * @param variables the variables of the path in the class file
   */
  public Optional<List<PublishedInput>> inputs(
      ExecutableElement method, Collection<String> variables) {
    TypeElement type = DeclaringType.of(method);
    if (!(contract(type) instanceof ParentContract.Known found)) {
      return Optional.empty();
    }
    Optional<PublishedOperation> operation = operation(found.contract(), method);
    if (operation.isPresent() && !pathKeys(operation.get()).equals(Set.copyOf(variables))) {
      String misfit = operation.get().name() + " has other path variables";
      known.put(type, ParentContracts.misfit(found.file(), misfit));
      return Optional.empty();
    }
    return operation.map(PublishedOperation::inputs);
  }

  private static Set<String> pathKeys(PublishedOperation operation) {
    return operation.inputs(InputSource.PATH).stream()
        .map(PublishedInput::key)
        .collect(Collectors.toSet());
  }

  /** Returns why there is no contract file of an interface to go by; nothing where there is one. */
  public Optional<String> gap(TypeElement type) {
    return contract(type) instanceof ParentContract.Unknown unknown
        ? Optional.of(unknown.why())
        : Optional.empty();
  }

  private ParentContract contract(TypeElement type) {
    ParentContract found = known.get(type);
    if (found == null) {
      found = find(type);
      known.put(type, found);
    }
    return found;
  }

  private ParentContract find(TypeElement type) {
    String path = ContractPath.of(elements.getBinaryName(type).toString());
    return files
        .resource(type, path, ContractFileReader.MAX_BYTES + 1)
        .map(resource -> read(type, resource))
        .orElseGet(
            () -> new ParentContract.Unknown("There is no " + path + " where its class file is."));
  }

  private ParentContract read(TypeElement type, ClassResource resource) {
    ContractText text = ContractFileReader.read(resource.name(), resource.bytes());
    if (text instanceof ContractText.Unreadable unreadable) {
      return new ParentContract.Unknown(
          "Its contract file cannot be read: " + unreadable.problems().get(0) + ".");
    }
    PublishedContract contract = ((ContractText.Intact) text).contract();
    return misfit(type, contract)
        .<ParentContract>map(misfit -> misfit(resource.name(), misfit))
        .orElseGet(() -> new ParentContract.Known(resource.name(), contract));
  }

  private static ParentContract misfit(String file, String misfit) {
    return new ParentContract.Unknown(file + " is of another version of it: " + misfit + ".");
  }

  /** Returns what a contract has that a class file does not have; nothing if it fits. */
  private Optional<String> misfit(TypeElement type, PublishedContract contract) {
    String name = elements.getBinaryName(type).toString();
    if (!contract.name().equals(name)) {
      return Optional.of("it is that of " + contract.name());
    }
    List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
    return contract.operations().stream()
        .filter(operation -> operation.owner().equals(name))
        .filter(operation -> methods.stream().noneMatch(method -> fits(operation, method)))
        .findFirst()
        .map(operation -> "the class file has no " + signature(operation));
  }

  private static String signature(PublishedOperation operation) {
    return operation.inputs().stream()
        .map(input -> DeclaredText.of(input.type()))
        .collect(Collectors.joining(", ", operation.name() + "(", ")"));
  }

  private Optional<PublishedOperation> operation(
      PublishedContract contract, ExecutableElement method) {
    return contract.operations().stream()
        .filter(operation -> operation.owner().equals(contract.name()))
        .filter(operation -> fits(operation, method))
        .findFirst();
  }

  private boolean fits(PublishedOperation operation, ExecutableElement method) {
    return method.getSimpleName().contentEquals(operation.name())
        && SuspendFunction.parameters(method).stream()
            .map(parameter -> texts.of(parameter.asType()))
            .toList()
            .equals(
                operation.inputs().stream().map(input -> DeclaredText.of(input.type())).toList());
  }
}
