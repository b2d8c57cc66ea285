package dev.statute.contract.file.text;

import dev.statute.contract.file.PublishedComponent;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.shape.Caching;
import java.util.List;

/** The form of a response in a contract file. */
final class ResponseForm {

  private ResponseForm() {}

  static Yaml.Entries of(PublishedResponse response) {
    Yaml.Entries entries = new Yaml.Entries(true);
    String status = response.status();
    entries.put("status", isCode(status) ? new Yaml.Bare(status) : new Yaml.Text(status));
    entries.putText("doc", response.doc());
    entries.putText("record", response.record());
    entries.putEntries("components", components(response.components()));
    entries.putFlag("common", response.isCommon(), false);
    if (!response.content().isEmpty()) {
      entries.put("content", OperationForm.content(response.content(), true));
    }
    entries.putFlag("open-content", response.isContentOpen(), false);
    entries.putText("problem", response.problemType());
    entries.putEntries("fields", fields(response.fields()));
    if (response.caching() != Caching.NONE) {
      entries.put("caching", Wording.of(response.caching()));
    }
    return entries;
  }

  private static boolean isCode(String status) {
    return status.length() == 3
        && '1' <= status.charAt(0)
        && status.charAt(0) <= '9'
        && isDigit(status.charAt(1))
        && isDigit(status.charAt(2));
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private static Yaml.Entries components(List<PublishedComponent> components) {
    Yaml.Entries entries = new Yaml.Entries(true);
    for (PublishedComponent component : components) {
      entries.put(component.name(), TypeText.of(component.type()));
    }
    return entries;
  }

  private static Yaml.Entries fields(List<PublishedField> fields) {
    Yaml.Entries entries = new Yaml.Entries(true);
    for (PublishedField field : fields) {
      Yaml.Entries entry = new Yaml.Entries(false);
      entry.putFlag("always", field.isAlways(), true);
      entry.putText("type", field.type());
      entry.put("origin", Wording.of(field.origin()));
      entry.putText("clause", field.clause());
      entry.putFlag("managed", field.isManaged(), false);
      entries.insert(field.name(), field.name(), entry);
    }
    return entries;
  }
}
