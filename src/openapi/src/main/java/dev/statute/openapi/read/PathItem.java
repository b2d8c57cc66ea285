package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.DocumentDeviation;
import dev.statute.openapi.model.Server;
import java.util.List;

/** What the operations of a path share. */
record PathItem(
    String path,
    Place place,
    String summary,
    String description,
    List<Node> parameters,
    List<Server> servers,
    List<DocumentDeviation> deviations) {}
