package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.openapi.model.DocumentParameter.In;
import dev.statute.openapi.model.SchemaUse;
import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads parameters. */
final class ParameterReader {

  private static final Map<String, In> PLACES =
      Map.of("path", In.PATH, "query", In.QUERY, "header", In.HEADER, "cookie", In.COOKIE);

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "in",
          "description",
          "required",
          "deprecated",
          "allowEmptyValue",
          "style",
          "explode",
          "allowReserved",
          "schema",
          "content",
          "example",
          "examples");

  private final Values values;
  private final ContentReader contents;

  ParameterReader(Values values, ContentReader contents) {
    this.values = values;
    this.contents = contents;
  }

  private record Key(String name, String in) {}

  /** Reads the parameters of an operation, and those of its path that it does not replace. */
  DeclaredInputs all(List<Node> ofPath, List<Node> ofOperation) {
    Map<Key, DocumentParameter> parameters = new LinkedHashMap<>();
    Map<Key, DeclaredInputs.Form> forms = new LinkedHashMap<>();
    for (List<Node> list : List.of(ofPath, ofOperation)) {
      Set<Key> seen = new HashSet<>();
      for (Node item : list) {
        values
            .resolved(item, "parameters")
            .ifPresent(node -> add(node, item.place(), seen, parameters, forms));
      }
    }
    return new DeclaredInputs(
        new ArrayList<>(parameters.values()), new ArrayList<>(forms.values()));
  }

  private void add(
      Node.Mapping node,
      Place place,
      Set<Key> seen,
      Map<Key, DocumentParameter> parameters,
      Map<Key, DeclaredInputs.Form> forms) {
    String name = values.text(node, "name");
    String in = values.text(node, "in");
    Key key = new Key(name, in);
    boolean isBody = values.isSwagger() && in.equals("body");
    In part = PLACES.get(in);
    if (name.isEmpty() && !isBody) {
      values.problem(place, "This parameter has no 'name'; it is ignored.");
    } else if (!seen.add(key)) {
      values.problem(
          place,
          "The parameter "
              + Printable.quoted(name)
              + " is declared twice in this list; this one is ignored.");
    } else if (isBody || (values.isSwagger() && in.equals("formData"))) {
      forms.put(key, new DeclaredInputs.Form(name, isBody, node, place));
    } else if (part == null) {
      values.problem(
          node.get("in").map(Node::place).orElse(place),
          "The parameter "
              + Printable.quoted(name)
              + (in.isEmpty()
                  ? " needs an 'in': query, header, path or cookie"
                  : " cannot be in " + Printable.quoted(in))
              + "; it is ignored."
              + (values.isSwagger() || !Set.of("body", "formData").contains(in)
                  ? ""
                  : " OpenAPI 3 writes 'requestBody'."));
    } else {
      parameters.put(key, parameter(name, part, node, place));
    }
  }

  private DocumentParameter parameter(String name, In in, Node.Mapping node, Place place) {
    if (!values.isSwagger()) {
      values.misspelt(node, KEYS);
    }
    String style = values.isSwagger() ? SwaggerStyles.style(node, in) : values.text(node, "style");
    if (style.isEmpty()) {
      style = in == In.QUERY || in == In.COOKIE ? "form" : "simple";
    }
    boolean explode =
        values.isSwagger()
            ? SwaggerStyles.explode(node, in)
            : values.flag(node, "explode", style.equals("form"));
    return new DocumentParameter(
        name,
        in,
        values.flag(node, "required", false),
        values.flag(node, "deprecated", false),
        values.text(node, "description"),
        style,
        explode,
        values.flag(node, "allowReserved", false),
        values.isSwagger() ? Optional.of(new SchemaUse(node)) : contents.schema(node),
        values.isSwagger() ? List.of() : contents.read(node),
        node,
        place);
  }
}
