package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.DocumentRequirement;
import dev.statute.openapi.model.DocumentScheme;
import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the ways to authenticate, and what of them is needed. */
final class SecurityReader {

  private static final Map<String, String> FLOWS =
      Map.of(
          "implicit", "implicit",
          "password", "password",
          "application", "clientCredentials",
          "accessCode", "authorizationCode");

  private final Values values;

  SecurityReader(Values values) {
    this.values = values;
  }

  /** Reads what is needed; nothing if the mapping does not say. */
  Optional<List<DocumentRequirement>> requirements(Node.Mapping in) {
    Optional<Node> security = in.get("security").filter(node -> !Values.isNull(node));
    if (security.isEmpty() || !(security.get() instanceof Node.Sequence)) {
      security.ifPresent(node -> values.wrong(node, "security", "a list"));
      return Optional.empty();
    }
    List<DocumentRequirement> requirements = new ArrayList<>();
    for (Node item : security.get().items()) {
      if (item instanceof Node.Mapping mapping) {
        Map<String, List<String>> schemes = new LinkedHashMap<>();
        for (String name : mapping.entries().keySet()) {
          schemes.put(name, values.texts(mapping, name));
        }
        requirements.add(new DocumentRequirement(schemes, item.place()));
      } else {
        values.wrong(item, "security", "a list of mappings, such as '- name: []'");
      }
    }
    return Optional.of(requirements);
  }

  List<DocumentScheme> schemes(Node.Mapping components) {
    List<DocumentScheme> schemes = new ArrayList<>();
    String key = values.isSwagger() ? "securityDefinitions" : "securitySchemes";
    for (Node.Entry entry : values.entries(components, key)) {
      values
          .resolved(entry.value(), entry.key())
          .ifPresent(node -> schemes.add(scheme(entry.key(), entry.keyPlace(), node)));
    }
    return schemes;
  }

  private DocumentScheme scheme(String name, Place place, Node.Mapping node) {
    String type = values.text(node, "type");
    boolean isBasic = values.isSwagger() && type.equals("basic");
    if (type.isEmpty()) {
      values.problem(
          node.place(), "The security scheme " + Printable.quoted(name) + " needs a 'type'.");
    }
    return new DocumentScheme(
        name,
        isBasic ? "http" : type,
        isBasic ? "basic" : values.text(node, "scheme").toLowerCase(Locale.ROOT),
        values.text(node, "in"),
        type.equals("apiKey") ? values.text(node, "name") : "",
        values.text(node, "description"),
        values.isSwagger() && type.equals("oauth2") ? flows(node) : node,
        place);
  }

  /** Returns a scheme with its flow as OpenAPI 3 has it. */
  private Node.Mapping flows(Node.Mapping node) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(node.entries());
    Map<String, Node.Entry> flow = new LinkedHashMap<>();
    for (String key : List.of("authorizationUrl", "tokenUrl", "scopes")) {
      Node.Entry entry = entries.remove(key);
      if (entry != null) {
        flow.put(key, entry);
      }
    }
    Node.Entry name = entries.remove("flow");
    if (name != null) {
      String kind = FLOWS.getOrDefault(values.text(node, "flow"), values.text(node, "flow"));
      Node.Mapping flows =
          new Node.Mapping(
              Map.of(
                  kind,
                  new Node.Entry(kind, name.keyPlace(), new Node.Mapping(flow, node.place()))),
              name.value().place());
      entries.put("flows", new Node.Entry("flows", name.keyPlace(), flows));
    }
    return new Node.Mapping(entries, node.place());
  }
}
