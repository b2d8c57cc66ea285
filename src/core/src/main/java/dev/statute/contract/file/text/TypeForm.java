package dev.statute.contract.file.text;

import dev.statute.contract.file.PublishedConstant;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** The form of a type in a contract file. */
final class TypeForm {

  private TypeForm() {}

  static Yaml.Entries of(PublishedType type) {
    Yaml.Entries entries = new Yaml.Entries(true);
    entries.put("kind", Wording.of(type.kind()));
    CommonForm.putDoc(entries, type.doc());
    entries.putTexts("type-parameters", type.typeParameters());
    if (type.supertype().isPresent()) {
      entries.put("supertype", TypeText.of(type.supertype().get()));
    }
    List<String> subtypes = new ArrayList<>();
    for (TypeUse subtype : type.subtypes()) {
      subtypes.add(TypeText.of(subtype));
    }
    entries.putTexts("subtypes", subtypes);
    CommonForm.putAnnotations(entries, type.annotations());
    entries.putEntries("members", members(type.members()));
    entries.putEntries("constants", constants(type.constants()));
    return entries;
  }

  private static Yaml.Entries members(List<PublishedMember> members) {
    Yaml.Entries entries = new Yaml.Entries(true);
    for (PublishedMember member : members) {
      Yaml.Entries entry = new Yaml.Entries(false);
      String type = TypeText.of(member.type());
      entry.put("type", type);
      CommonForm.putAnnotations(entry, member.annotations());
      CommonForm.putDoc(entry, member.doc());
      entries.put(member.name(), entry.size() == 1 ? new Yaml.Text(type) : entry);
    }
    return entries;
  }

  private static Yaml.Entries constants(List<PublishedConstant> constants) {
    Yaml.Entries entries = new Yaml.Entries(true);
    for (PublishedConstant constant : constants) {
      Yaml.Entries entry = new Yaml.Entries(false);
      CommonForm.putAnnotations(entry, constant.annotations());
      CommonForm.putDoc(entry, constant.doc());
      entries.put(constant.name(), entry);
    }
    return entries;
  }
}
