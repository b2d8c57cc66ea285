package dev.statute.testing;

import dev.statute.Operation;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The declared cases of some interfaces, and which of them were seen. Thread-safe. */
final class Sightings {

  private record Key(String api, String signature) {}

  private final Map<Key, List<DeclaredCase>> declared = new HashMap<>();
  private final Set<DeclaredCase> all;
  private final Set<DeclaredCase> seen = ConcurrentHashMap.newKeySet();
  private final Set<UndeclaredAnswer> undeclared = ConcurrentHashMap.newKeySet();

  Sightings(List<Class<?>> apis) {
    Set<DeclaredCase> cases = new LinkedHashSet<>();
    apis.forEach(api -> cases.addAll(CasesReader.of(api)));
    for (DeclaredCase one : cases) {
      Key key = new Key(one.api(), one.signature());
      declared.computeIfAbsent(key, unknown -> new ArrayList<>()).add(one);
    }
    this.all = cases;
  }

  /** Gives the declared cases, in the order of the code. */
  Set<DeclaredCase> all() {
    return all;
  }

  Set<DeclaredCase> seen() {
    return seen;
  }

  Set<UndeclaredAnswer> undeclared() {
    return undeclared;
  }

  /**
   * Notes a response.
   *
   * @param target the URI of the request, which problem types are relative to
   * @param problem the problem detail that it carries, as far as that is known
   */
  void note(Operation operation, String target, int code, Optional<Problem> problem) {
    operation
        .declaration()
        .map(
            found ->
                new Key(
                    found.api().getName(),
                    CasesReader.signature(found.name(), found.parameterTypes())))
        .map(declared::get)
        .ifPresent(cases -> note(cases, target, code, problem));
  }

  private void note(List<DeclaredCase> cases, String target, int code, Optional<Problem> problem) {
    List<DeclaredCase> sameCode = cases.stream().filter(one -> one.code() == code).toList();
    Optional<DeclaredCase> found = choose(sameCode, target, problem);
    if (found.isPresent()) {
      seen.add(found.get());
    } else if (!isRefusal(problem) && (sameCode.isEmpty() || problem.isPresent())) {
      undeclared.add(new UndeclaredAnswer(cases.get(0), code));
    }
  }

  /** No contract declares what the server answers before it calls an operation. */
  private static boolean isRefusal(Optional<Problem> problem) {
    return problem
        .map(known -> Boolean.TRUE.equals(known.extensions().get(Problem.REFUSED)))
        .orElse(false);
  }

  private static Optional<DeclaredCase> choose(
      List<DeclaredCase> sameCode, String target, Optional<Problem> problem) {
    if (problem.isEmpty() && sameCode.size() == 1) {
      return Optional.of(sameCode.get(0));
    }
    return sameCode.stream()
        .filter(one -> !one.problem().isEmpty())
        .filter(one -> problem.filter(p -> isOfType(p, one.problem(), target)).isPresent())
        .findFirst()
        .or(() -> sameCode.stream().filter(one -> one.problem().isEmpty()).findFirst());
  }

  /** Compares problem types as a client does (RFC 9457, 3.1.1). */
  private static boolean isOfType(Problem problem, String type, String target) {
    try {
      UriReference base = UriReference.parse(target);
      String wanted = base.resolve(UriReference.parse(type)).toString();
      return wanted.equals(base.resolve(problem.type()).toString());
    } catch (IllegalArgumentException e) {
      // What cannot be resolved is no declared type.
      return false;
    }
  }
}
