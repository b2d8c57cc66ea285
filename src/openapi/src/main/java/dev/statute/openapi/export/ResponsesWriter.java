package dev.statute.openapi.export;

import dev.statute.contract.file.LawUse.OwnTerm.Kind;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.StatusClass;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.text.Description;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes responses: one for each status, with all causes that the contract declares for it. */
final class ResponsesWriter {

  private static final String CACHING = "x-statute-caching";

  private final Exporting exporting;
  private final ResponseFields fields;
  private final ContentWriter contents;
  private final ImpliedResponses implied;

  ResponsesWriter(Exporting exporting, SecurityWriter security) {
    this.exporting = exporting;
    this.fields = new ResponseFields(exporting, security);
    this.contents = new ContentWriter(exporting);
    this.implied = new ImpliedResponses(exporting);
  }

  /**
   * Returns the responses of an operation by status.
   *
   * @param allowed the methods of all operations with its path
   */
  Node.Mapping write(ExportedOperation exported, Collection<String> allowed) {
    Map<String, List<PublishedResponse>> byStatus =
        exported.operation().responses().stream()
            .collect(
                Collectors.groupingBy(
                    PublishedResponse::status, TreeMap::new, Collectors.toList()));
    Map<String, Node.Mapping> written = new TreeMap<>();
    byStatus.forEach(
        (status, causes) -> written.put(status, response(exported, status, causes, allowed)));
    written.putAll(implied.of(exported, written.keySet()));
    return Node.Mapping.of(new LinkedHashMap<>(written));
  }

  private Node.Mapping response(
      ExportedOperation exported,
      String status,
      List<PublishedResponse> causes,
      Collection<String> allowed) {
    Node.Mapping response =
        new MappingBuilder()
            .put("description", description(exported, status, causes))
            .putMapping("headers", fields.write(exported, causes, allowed))
            .putMapping("content", content(exported, causes))
            .putText(CACHING, isError(causes.get(0)) ? "" : caching(causes))
            .build();
    boolean isShared = isError(causes.get(0)) && isShared(exported, causes.get(0));
    if (causes.size() > 1 || !isShared) {
      return response;
    }
    String name = causes.get(0).key();
    return exporting
        .components()
        .response(name, Interfaces.simpleName(exported.contract().name()) + name, response);
  }

  /** Tells whether a response is one of several operations: its record is not of one of them. */
  private static boolean isShared(ExportedOperation exported, PublishedResponse response) {
    String reply = exported.operation().signature().replyType();
    return !response.record().isEmpty() && !response.record().startsWith(reply + "$");
  }

  private Node.Mapping content(ExportedOperation exported, List<PublishedResponse> causes) {
    for (PublishedResponse cause : causes) {
      if (cause.isContentOpen()) {
        exporting.omit(
            exported,
            Pointer.response(exported.operation().key(), cause.key()),
            "the response may have content of which the contract says nothing");
      }
    }
    return contents.write(exported, causes);
  }

  private String description(
      ExportedOperation exported, String status, List<PublishedResponse> causes) {
    String phrase = phrase(exported, status, causes.get(0));
    if (causes.size() == 1) {
      String doc = Description.ofJavadoc(causes.get(0).doc()).whole();
      String problem = causes.get(0).problemType();
      return (doc.isEmpty() ? phrase : doc)
          + (problem.isEmpty() ? "" : " (problem type `" + problem + "`)");
    }
    List<String> lines = new ArrayList<>();
    for (PublishedResponse cause : causes) {
      String doc = Description.ofJavadoc(cause.doc()).summary();
      lines.add(
          "- "
              + cause.key()
              + (cause.problemType().isEmpty() ? "" : " (`" + cause.problemType() + "`)")
              + (doc.isEmpty() ? "" : ": " + doc));
    }
    return phrase + ":\n\n" + String.join("\n", lines);
  }

  private String phrase(ExportedOperation exported, String status, PublishedResponse response) {
    if (response.code().isPresent()) {
      return exporting
          .law()
          .status(response.code().getAsInt())
          .map(known -> known.phrase())
          .or(() -> OwnTerms.meaning(exported.contract(), Kind.STATUS, status))
          .orElse("Status " + status);
    }
    return response.digit().isPresent() ? "Any other status of this class" : "Any other status";
  }

  private boolean isError(PublishedResponse response) {
    return exporting.law().classes().stream()
        .filter(of -> response.digit().isPresent() && of.digit() == response.digit().getAsInt())
        .anyMatch(StatusClass::error);
  }

  /** Returns what caches may do with each of the responses; empty where that is as usual. */
  private static String caching(List<PublishedResponse> causes) {
    List<String> words = causes.stream().map(cause -> cause.caching().name()).distinct().toList();
    return words.size() == 1 && !words.get(0).equals("NONE")
        ? words.get(0).toLowerCase(Locale.ROOT)
        : "";
  }

  /** Tells whether a field is in each of several responses. */
  static boolean isAlways(PublishedField field, List<PublishedResponse> causes) {
    return causes.stream()
        .allMatch(cause -> cause.field(field.name()).filter(PublishedField::isAlways).isPresent());
  }
}
