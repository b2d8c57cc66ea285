package dev.statute.publish;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.InheritedDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.generate.OtherwiseCase;
import dev.statute.generate.ReplyCase;
import dev.statute.generate.ReplyCases;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the generated records of responses. */
final class RecordFinder {

  private final IdentityHashMap<ApiDeclaration, ReplyCases> all = new IdentityHashMap<>();
  private final IdentityHashMap<OperationDeclaration, Map<String, ReplyCase>> known =
      new IdentityHashMap<>();

  /** Returns the responses of an operation, those whose records would have the same name once. */
  static List<ResponseDeclaration> responses(ApiDeclaration api, OperationDeclaration operation) {
    Map<String, ResponseDeclaration> byName = new LinkedHashMap<>();
    for (ResponseDeclaration response : api.responsesOf(operation)) {
      byName.putIfAbsent(key(response.caseName()), response);
    }
    return List.copyOf(byName.values());
  }

  private static String key(String caseName) {
    return caseName.toLowerCase(Locale.ROOT);
  }

  /** Returns the records of an operation by the names of their responses, in lower case. */
  Map<String, ReplyCase> records(ApiDeclaration api, OperationDeclaration operation) {
    Map<String, ReplyCase> records = known.get(operation);
    if (records == null) {
      records = find(api, operation);
      known.put(operation, records);
    }
    return records;
  }

  private Map<String, ReplyCase> find(ApiDeclaration api, OperationDeclaration operation) {
    if (!operation.returnType().namesReply()) {
      return operation.overridden().stream()
          .filter(above -> above.operation().returnType().isSameReply(operation.returnType()))
          .findFirst()
          .map(above -> records(above.api(), above.operation()))
          .orElse(Map.of());
    }
    // Of operations that share a reply type, the first has the records.
    OperationDeclaration first =
        api.operations().stream()
            .filter(other -> other.returnType().namesReply())
            .filter(other -> other.returnType().isSameReply(operation.returnType()))
            .findFirst()
            .orElse(operation);
    List<ReplyCase> cases = cases(api).cases(first);
    List<ResponseDeclaration> responses = responses(api, first);
    Map<String, ReplyCase> records = new HashMap<>();
    for (int i = 0; i < Math.min(cases.size(), responses.size()); i++) {
      records.put(key(responses.get(i).caseName()), cases.get(i));
    }
    return records;
  }

  /** Returns the records of what an operation may answer with codes that it does not name. */
  List<OtherwiseCase> otherwise(ApiDeclaration api, OperationDeclaration operation) {
    if (operation.returnType().namesReply()) {
      return cases(api).otherwise(operation);
    }
    for (InheritedDeclaration above : operation.overridden()) {
      if (above.operation().returnType().isSameReply(operation.returnType())) {
        return otherwise(above.api(), above.operation());
      }
    }
    return List.of();
  }

  private ReplyCases cases(ApiDeclaration api) {
    return all.computeIfAbsent(api, ReplyCases::new);
  }
}
