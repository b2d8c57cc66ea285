package dev.statute.contract.file.text;

import dev.statute.contract.file.LawUse;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.contract.file.PublishedType;
import dev.statute.law.Role;
import java.util.List;

/**
 * Writes contract files: YAML 1.2 in UTF-8, each line ended by a line feed. The same contract gives
 * the same text on each machine. What goes without saying is left out.
 */
public final class ContractWriter {

  private static final int USUAL_SIZE = 4_096;

  private ContractWriter() {}

  /**
   * Returns the text of a contract. {@link ContractFileReader} makes an equal contract of it, up to
   * the order of what has none, and to halves of surrogate pairs, which become U+FFFD.
   */
  public static String write(PublishedContract contract) {
    StringBuilder out = new StringBuilder(USUAL_SIZE);
    out.append("# The contract of ");
    appendComment(out, contract.name());
    out.append(", written by Statute. Do not edit.\n");
    new YamlPrinter(out).print(entries(contract), "");
    return out.toString();
  }

  private static void appendComment(StringBuilder out, String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(Characters.isShown(c) ? c : '?');
    }
  }

  private static Yaml.Entries entries(PublishedContract contract) {
    Yaml.Entries entries = new Yaml.Entries(true);
    entries.put("contract", new Yaml.Bare(String.valueOf(PublishedContract.FORMAT)));
    entries.put("api", contract.name());
    entries.putText("version", contract.version());
    entries.putText("path", contract.path());
    if (contract.role() != Role.ORIGIN) {
      entries.put("role", Wording.of(contract.role()));
    }
    entries.putTexts("parents", contract.parents());
    entries.putTexts("methods", contract.methods());
    CommonForm.putDoc(entries, contract.doc());
    entries.put("law", law(contract.law()));
    CommonForm.putLifecycle(entries, contract.lifecycle());
    entries.putEntries("schemes", schemes(contract.schemes()));
    CommonForm.putDeviations(entries, contract.deviations());
    entries.putEntries("operations", operations(contract));
    entries.putEntries("types", types(contract.types()));
    return entries;
  }

  private static Yaml.Entries law(LawUse law) {
    Yaml.Entries entries = new Yaml.Entries(false);
    entries.put("name", law.name());
    entries.put("digest", law.digest());
    Yaml.Entries kinds = new Yaml.Entries(true);
    for (LawUse.OwnTerm.Kind kind : LawUse.OwnTerm.Kind.values()) {
      Yaml.Entries terms = new Yaml.Entries(true);
      for (LawUse.OwnTerm term : law.own()) {
        if (term.kind() == kind) {
          terms.insert(term.name(), term.name(), new Yaml.Text(term.meaning()));
        }
      }
      kinds.putEntries(Wording.of(kind), terms);
    }
    return entries.putEntries("own", kinds);
  }

  private static Yaml.Entries schemes(List<PublishedScheme> schemes) {
    Yaml.Entries entries = new Yaml.Entries(true);
    for (PublishedScheme scheme : schemes) {
      Yaml.Entries entry = new Yaml.Entries(false);
      entry.put("kind", Wording.of(scheme.kind()));
      entry.putText("realm", scheme.realm());
      entry.putFlag("proxy", scheme.isOfProxy(), false);
      entry.putText("parameter", scheme.parameter());
      if (scheme.location() != CommonForm.USUAL_LOCATION) {
        entry.put("location", Wording.of(scheme.location()));
      }
      entry.putText("format", scheme.format());
      entry.putText("authorization-url", scheme.authorizationUrl());
      entry.putText("token-url", scheme.tokenUrl());
      entry.putText("discovery-url", scheme.discoveryUrl());
      entries.insert(scheme.name(), scheme.name(), entry);
    }
    return entries;
  }

  private static Yaml.Entries operations(PublishedContract contract) {
    Yaml.Entries entries = new Yaml.Entries(true);
    for (PublishedOperation operation : contract.operations()) {
      String key = operation.key();
      entries.insert(key, key, OperationForm.of(operation, contract.name()));
    }
    return entries;
  }

  private static Yaml.Entries types(List<PublishedType> types) {
    Yaml.Entries entries = new Yaml.Entries(true);
    for (PublishedType type : types) {
      entries.insert(type.name(), type.name(), TypeForm.of(type));
    }
    return entries;
  }
}
