package dev.statute.openapi.export;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names the operations of a document. The reply type of an operation is unique in its package, also
 * where methods are overloaded and where several interfaces have a method of one name: {@code
 * getOrder} for {@code GetOrder get(long id)}. So an id stays what it is when an interface is
 * added.
 */
final class OperationIds {

  private static final Pattern SUFFIX = Pattern.compile("(?<=.)(Reply|Response|Result)$");

  private final Map<String, String> ids = new HashMap<>();

  OperationIds(List<PublishedContract> contracts) {
    Map<String, Set<String>> owners = new HashMap<>();
    for (PublishedContract contract : contracts) {
      for (PublishedOperation operation : contract.operations()) {
        owners.computeIfAbsent(simple(operation), id -> new HashSet<>()).add(identity(operation));
      }
    }
    Set<String> taken = new HashSet<>();
    for (PublishedContract contract : contracts) {
      for (PublishedOperation operation : contract.operations()) {
        ids.computeIfAbsent(
            identity(operation),
            key -> free(operation, owners.getOrDefault(simple(operation), Set.of()), taken));
      }
    }
  }

  private static String free(PublishedOperation operation, Set<String> owners, Set<String> taken) {
    String id = simple(operation);
    if (owners.size() > 1) {
      id = decapitalized(Interfaces.simpleName(operation.owner())) + capitalized(id);
    }
    String unique = id;
    for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = id + i;
    }
    return unique;
  }

  /** Returns the id of an operation. */
  String of(PublishedContract contract, PublishedOperation operation) {
    return ids.getOrDefault(identity(operation), contract.name() + "." + operation.key());
  }

  private static String identity(PublishedOperation operation) {
    return operation.owner() + " " + operation.key() + " " + operation.signature().replyType();
  }

  private static String simple(PublishedOperation operation) {
    String reply = Interfaces.simpleName(operation.signature().replyType());
    String name = SUFFIX.matcher(reply).replaceFirst("");
    return name.isEmpty() ? operation.name() : decapitalized(name);
  }

  private static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
