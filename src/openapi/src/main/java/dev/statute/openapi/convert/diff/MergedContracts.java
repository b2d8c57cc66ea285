package dev.statute.openapi.convert.diff;

import dev.statute.contract.file.LawUse;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.contract.file.PublishedType;
import dev.statute.law.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes one contract of several, as documents do not tell interfaces apart. */
final class MergedContracts {

  private MergedContracts() {}

  static PublishedContract of(String name, List<PublishedContract> contracts) {
    Map<String, PublishedOperation> operations = new TreeMap<>();
    Map<String, PublishedType> types = new TreeMap<>();
    Map<String, PublishedScheme> schemes = new TreeMap<>();
    List<PublishedDeviation> deviations = new ArrayList<>();
    TreeSet<LawUse.OwnTerm> own =
        new TreeSet<>(
            Comparator.comparing(LawUse.OwnTerm::kind).thenComparing(LawUse.OwnTerm::name));
    List<PublishedContract> sorted =
        contracts.stream().sorted(Comparator.comparing(PublishedContract::name)).toList();
    for (PublishedContract contract : sorted) {
      for (PublishedOperation operation : contract.operations()) {
        String key = operation.key();
        String unique = operations.containsKey(key) ? contract.name() + "." + key : key;
        operations.put(unique, with(operation, unique, contract));
      }
      contract.types().forEach(type -> types.putIfAbsent(type.name(), type));
      contract.schemes().forEach(scheme -> schemes.putIfAbsent(scheme.name(), scheme));
      deviations.addAll(contract.deviations());
      own.addAll(contract.law().own());
    }
    return new PublishedContract(
        name,
        sorted.stream().map(PublishedContract::version).findFirst().orElse(""),
        sorted.stream().map(PublishedContract::role).findFirst().orElse(Role.ORIGIN),
        "",
        List.of(),
        PublishedDoc.NONE,
        new LawUse("http.yaml", "", List.copyOf(own)),
        Optional.empty(),
        List.copyOf(schemes.values()),
        List.copyOf(operations.values()),
        List.copyOf(types.values()),
        deviations);
  }

  /** What its interface says of an operation, it then says itself. */
  private static PublishedOperation with(
      PublishedOperation operation, String key, PublishedContract contract) {
    return new PublishedOperation(
        key,
        operation.name(),
        operation.owner(),
        operation.method(),
        operation.path(),
        operation.doc(),
        operation.signature(),
        contract.lifecycleOf(operation),
        operation.security(),
        operation.requiredFields(),
        operation.contentLimit(),
        operation.inputs(),
        operation.responses(),
        operation.deviations());
  }
}
