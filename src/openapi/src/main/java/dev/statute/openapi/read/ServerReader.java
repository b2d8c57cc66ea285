package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.Server;
import java.util.ArrayList;
import java.util.List;

/** Reads where an API is served. */
final class ServerReader {

  private final Values values;

  ServerReader(Values values) {
    this.values = values;
  }

  List<Server> read(Node.Mapping in) {
    List<Server> servers = new ArrayList<>();
    for (Node item : values.items(in, "servers")) {
      if (item instanceof Node.Mapping server) {
        servers.add(
            new Server(
                values.text(server, "url"), values.text(server, "description"), server.place()));
      } else {
        values.wrong(item, "servers", "a list of mappings with 'url'");
      }
    }
    return servers;
  }

  /** Makes servers of host, base path and the schemes of a mapping; none if it says nothing. */
  List<Server> ofSwagger(Node.Mapping root, Node.Mapping schemesOf) {
    String host = values.text(root, "host");
    String basePath = values.text(root, "basePath");
    List<String> schemes = values.texts(schemesOf, "schemes");
    Place place =
        root.get("host").or(() -> root.get("basePath")).map(Node::place).orElse(root.place());
    if (host.isEmpty()) {
      return basePath.isEmpty() ? List.of() : List.of(new Server(basePath, "", place));
    }
    if (schemes.isEmpty()) {
      return List.of(new Server("//" + host + basePath, "", place));
    }
    return schemes.stream()
        .map(scheme -> new Server(scheme + "://" + host + basePath, "", place))
        .toList();
  }
}
