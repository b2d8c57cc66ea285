package dev.statute.openapi.convert.operation;

import dev.statute.contract.PathTemplate;
import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentParameter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the paths of contracts of those of documents. */
final class PathMaker {

  private static final String REST = "x-statute-rest";

  private final Notes notes;

  PathMaker(Notes notes) {
    this.notes = notes;
  }

  /**
   * A path, and what the document calls its variables.
   *
   * @param template the path
   * @param variables the names of the document by those of the path, in its order
   */
  record MadePath(PathTemplate template, Map<String, String> variables) {}

  /** Returns the path of an operation; nothing if no path can be made of it. */
  Optional<MadePath> of(DocumentOperation operation) {
    PathTemplate template = PathTemplate.parse(withRest(operation));
    if (!template.isValid()) {
      PathTemplate corrected = template.corrected();
      if (!corrected.isValid()) {
        notes.unsaid(
            operation.pathPlace(),
            "path that is none",
            operation.title() + " is left out, since its path " + corrected.problem());
        return Optional.empty();
      }
      notes.unsaid(
          operation.pathPlace(),
          "path that is none",
          "the path " + template.problem() + "; it becomes " + corrected.text());
      template = corrected;
    }
    return Optional.of(unique(template, operation));
  }

  /** OpenAPI has no notation for a variable of several segments, so an extension says it. */
  private static String withRest(DocumentOperation operation) {
    String path = operation.path();
    for (DocumentParameter parameter : operation.parameters()) {
      if (parameter.in() == DocumentParameter.In.PATH && parameter.node().isTrue(REST)) {
        path = path.replace("{" + parameter.name() + "}", "{" + parameter.name() + "+}");
      }
    }
    return path;
  }

  /** Variables of one name get different ones; clients do not see the names. */
  private MadePath unique(PathTemplate template, DocumentOperation operation) {
    Map<String, String> names = new LinkedHashMap<>();
    if (template.repeatedVariables().isEmpty()) {
      template.variables().forEach(variable -> names.put(variable, variable));
      return new MadePath(template, names);
    }
    notes.unsaid(
        operation.pathPlace(),
        "variables of one name in a path",
        "the second one gets another name");
    Set<String> taken = new HashSet<>(template.variables());
    StringBuilder text = new StringBuilder();
    String rest = template.text();
    for (String variable : template.variables()) {
      int end = rest.indexOf('}');
      boolean isRest = rest.startsWith("+}", end - 1);
      String name = variable;
      for (int number = 2; names.containsKey(name); number++) {
        name = taken.contains(variable + number) ? name : variable + number;
      }
      text.append(rest, 0, rest.indexOf('{') + 1).append(name).append(isRest ? "+}" : "}");
      names.put(name, variable);
      rest = rest.substring(end + 1);
    }
    return new MadePath(PathTemplate.parse(text.append(rest).toString()), names);
  }
}
