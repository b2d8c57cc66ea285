package dev.statute.contract.file.text;

import dev.statute.contract.file.PublishedConstant;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads types of contract files. */
final class TypeReader {

  private TypeReader() {}

  static PublishedType read(String name, Section section) {
    return new PublishedType(
        name,
        section.word("kind", PublishedType.Kind.class),
        section.names("type-parameters"),
        section.entries("members", (member, node) -> member(member, node, section)),
        section.entries("constants", section.read(TypeReader::constant)),
        section.optionalType("supertype"),
        section.list("subtypes", section::type),
        section.annotations("annotations"),
        ContractFileReader.doc(section));
  }

  private static PublishedMember member(String name, Node node, Section around) {
    if (!Section.isMapping(node)) {
      return new PublishedMember(name, around.type(node), List.of(), PublishedDoc.NONE);
    }
    Section section = around.section(node);
    PublishedMember member =
        new PublishedMember(
            name,
            section.type("type"),
            section.annotations("annotations"),
            ContractFileReader.doc(section));
    section.end();
    return member;
  }

  private static PublishedConstant constant(String name, Section section) {
    return new PublishedConstant(
        name, section.annotations("annotations"), ContractFileReader.doc(section));
  }
}
