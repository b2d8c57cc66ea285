package dev.statute.openapi.testing.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.openapi.example.Usage;
import dev.statute.openapi.model.DocumentContent;
import dev.statute.openapi.model.SchemaUse;
import dev.statute.openapi.testing.message.MediaTypeNames;
import dev.statute.openapi.testing.schema.MatchingValues;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Makes content of the media types that requests mostly have. */
final class ContentMaker {

  private static final String BOUNDARY = "statute-part";
  private static final int MOST_OCTETS = 64;

  private final MatchingValues values;
  private final RandomGenerator random;

  ContentMaker(MatchingValues values, RandomGenerator random) {
    this.values = values;
    this.random = random;
  }

  /**
   * Content of a request.
   *
   * @param mediaType its media type, with parameters
   * @param octets the octets
   */
  record Made(String mediaType, byte[] octets) {}

  /** Makes content; nothing for a form that is not known, or without a value that matches. */
  Optional<Made> make(DocumentContent content) {
    String type = content.mediaType().strip();
    String essence = MediaTypeNames.essence(type);
    if (MediaTypeNames.isJson(essence)) {
      return value(content).map(value -> new Made(type, value.toString().getBytes(UTF_8)));
    }
    if (essence.equals("application/x-www-form-urlencoded")) {
      return value(content).map(value -> new Made(type, form(value).getBytes(UTF_8)));
    }
    if (essence.equals("multipart/form-data")) {
      return value(content).map(value -> multipart(content, value));
    }
    if (essence.startsWith("text/") && !essence.contains("*")) {
      return Optional.of(
          new Made(
              type, value(content).map(ParameterText::scalar).orElse("a text").getBytes(UTF_8)));
    }
    return essence.equals("application/xml") || essence.endsWith("+xml")
        ? Optional.empty()
        : Optional.of(new Made(concrete(essence, type), octets()));
  }

  /** Returns a media type of a range. */
  private static String concrete(String essence, String type) {
    return essence.endsWith("*") ? "application/octet-stream" : type;
  }

  private Optional<JsonNode> value(DocumentContent content) {
    return content.schema().flatMap(use -> values.value(use, Usage.REQUEST, value -> true));
  }

  private byte[] octets() {
    byte[] octets = new byte[1 + random.nextInt(MOST_OCTETS)];
    random.nextBytes(octets);
    return octets;
  }

  private static String form(JsonNode value) {
    List<String> pairs = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      if (member.getValue().isArray()) {
        member
            .getValue()
            .forEach(
                item ->
                    pairs.add(
                        Escaping.of(member.getKey())
                            + "="
                            + Escaping.of(ParameterText.scalar(item))));
      } else if (!member.getValue().isNull()) {
        pairs.add(
            Escaping.of(member.getKey())
                + "="
                + Escaping.of(ParameterText.scalar(member.getValue())));
      }
    }
    return String.join("&", pairs);
  }

  private Made multipart(DocumentContent content, JsonNode value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      List<JsonNode> items = new ArrayList<>();
      if (member.getValue().isArray()) {
        member.getValue().forEach(items::add);
      } else if (!member.getValue().isNull()) {
        items.add(member.getValue());
      }
      for (JsonNode item : items) {
        part(content, member.getKey(), item, out);
      }
    }
    out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return new Made("multipart/form-data; boundary=" + BOUNDARY, out.toByteArray());
  }

  private void part(
      DocumentContent content, String name, JsonNode item, ByteArrayOutputStream out) {
    boolean isFile = isFile(content, name);
    String type =
        partType(content, name)
            .orElse(
                isFile ? "application/octet-stream" : item.isContainer() ? "application/json" : "");
    String head =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\""
            + name.replace("\"", "%22")
            + "\""
            + (isFile ? "; filename=\"file.bin\"" : "")
            + "\r\n"
            + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
            + "\r\n";
    out.writeBytes(head.getBytes(UTF_8));
    boolean isJson = item.isContainer() || MediaTypeNames.isJson(type);
    out.writeBytes(
        isFile
            ? octets()
            : (isJson ? item.toString() : ParameterText.scalar(item)).getBytes(UTF_8));
    out.writeBytes("\r\n".getBytes(UTF_8));
  }

  /** Returns the media type that the document gives a part. */
  private static Optional<String> partType(DocumentContent content, String name) {
    return content
        .node()
        .mapping("encoding")
        .flatMap(encoding -> encoding.mapping(name))
        .flatMap(part -> part.text("contentType"))
        .map(types -> types.split(",", 2)[0].strip())
        .filter(type -> !type.contains("*"));
  }

  private boolean isFile(DocumentContent content, String name) {
    return content
        .schema()
        .flatMap(use -> values.member(use, name))
        .filter(ContentMaker::isOctets)
        .isPresent();
  }

  private static boolean isOctets(SchemaUse member) {
    return member
        .node()
        .asMapping()
        .filter(
            schema ->
                schema.text("format").filter("binary"::equals).isPresent()
                    || schema.text("contentMediaType").isPresent()
                    || schema.mapping("items").filter(i -> isOctets(new SchemaUse(i))).isPresent())
        .isPresent();
  }
}
