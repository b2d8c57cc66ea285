package dev.statute.contract.file.text;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.JavaSignature;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.TypeUse;
import dev.statute.text.Printable;
import dev.statute.text.Tokens;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads operations of contract files. */
final class OperationReader {

  private OperationReader() {}

  /**
   * Reads an operation.
   *
   * @param api the interface whose contract it is in
   */
  static PublishedOperation read(String key, Section section, String api) {
    String route = section.name("route");
    int space = route.indexOf(' ');
    String method = space < 0 ? route : route.substring(0, space);
    if (section.has("route") && (space < 0 || !Tokens.isToken(method))) {
      section.refuse(
          "route", "must be a method and a path such as GET /, not " + Printable.quoted(route));
    }
    return new PublishedOperation(
        key,
        section.name("name", OperationForm.usualName(key)),
        section.name("owner", api),
        method,
        route.substring(space + 1),
        ContractFileReader.doc(section),
        signature(section),
        ContractFileReader.lifecycle(section),
        section.list("security", node -> requirement(section, node)),
        section.names("required-fields"),
        section.number("content-limit"),
        section.entries("inputs", section.read(OperationReader::input)),
        section.entries("responses", section.read(ResponseReader::read)),
        ContractFileReader.deviations(section));
  }

  private static JavaSignature signature(Section section) {
    return new JavaSignature(
        section.name("reply", ""),
        section.name("wrapper", ""),
        section.flag("default", false),
        section.flag("suspend", false),
        section.names("type-parameters"),
        section.names("throws"),
        section.names("cases"));
  }

  private static PublishedRequirement requirement(Section section, Node node) {
    Section way = section.section(node);
    List<PublishedRequirement> schemes =
        way.each((scheme, scopes) -> new PublishedRequirement(scheme, way.names(scheme)));
    if (schemes.size() > 1) {
      section.problems().add(node, "must name one scheme only");
    }
    return schemes.isEmpty() ? new PublishedRequirement("", List.of()) : schemes.get(0);
  }

  private static PublishedInput input(String name, Section section) {
    InputSource source = section.word("in", InputSource.class);
    TypeUse type = section.type("type");
    boolean isUsual = source == InputSource.CONTENT && !section.has("content");
    return new PublishedInput(
        name,
        type,
        source,
        section.name("key", OperationForm.usualKey(source, name)),
        section.flag("required", true),
        section.name("style", ""),
        section.texts("defaults"),
        section.flag("rest", false),
        section.entries("members", section.read(OperationReader::input)),
        isUsual ? ofCodec(type) : content(section),
        section.annotations("annotations"),
        section.text("doc", ""));
  }

  /** Returns content of which the codec decides how it is written. */
  private static List<PublishedContent> ofCodec(TypeUse type) {
    return List.of(new PublishedContent("", false, type));
  }

  /** Reads the forms of the content. */
  static List<PublishedContent> content(Section section) {
    Optional<TypeUse> type = section.scalar("content").map(section::type);
    return type.isPresent()
        ? ofCodec(type.get())
        : section.entries("content", (mediaType, node) -> content(mediaType, node, section));
  }

  private static PublishedContent content(String mediaType, Node node, Section around) {
    if (!Section.isMapping(node)) {
      return new PublishedContent(mediaType, false, around.type(node));
    }
    Section section = around.section(node);
    TypeUse type = section.type("type");
    boolean isDeclared = section.flag("declared", false);
    section.end();
    return new PublishedContent(mediaType, isDeclared, type);
  }
}
