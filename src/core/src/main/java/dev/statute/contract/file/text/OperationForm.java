package dev.statute.contract.file.text;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.JavaSignature;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** The form of an operation in a contract file. */
final class OperationForm {

  private OperationForm() {}

  /**
   * Returns the form of an operation.
   *
   * @param api the interface whose contract it is in
   */
  static Yaml.Entries of(PublishedOperation operation, String api) {
    Yaml.Entries entries = new Yaml.Entries(true);
    entries.put("route", operation.method() + " " + operation.path());
    if (!operation.name().equals(usualName(operation.key()))) {
      entries.put("name", operation.name());
    }
    if (!operation.owner().equals(api)) {
      entries.put("owner", operation.owner());
    }
    CommonForm.putDoc(entries, operation.doc());
    putSignature(entries, operation.signature());
    CommonForm.putLifecycle(entries, operation.lifecycle());
    putSecurity(entries, operation.security());
    entries.putTexts("required-fields", operation.requiredFields());
    if (operation.contentLimit().isPresent()) {
      String limit = String.valueOf(operation.contentLimit().getAsLong());
      entries.put("content-limit", new Yaml.Bare(limit));
    }
    CommonForm.putDeviations(entries, operation.deviations());
    entries.putEntries("inputs", inputs(operation.inputs()));
    entries.putEntries("responses", responses(operation.responses()));
    return entries;
  }

  /** Returns the Java name that a key begins with. */
  static String usualName(String key) {
    int types = key.indexOf('(');
    return types < 0 ? key : key.substring(0, types);
  }

  /** Returns what an input is called in a request unless its entry says so. */
  static String usualKey(InputSource source, String name) {
    return source == InputSource.CONTENT || source == InputSource.CONTEXT ? "" : name;
  }

  private static void putSignature(Yaml.Entries entries, JavaSignature signature) {
    entries.putText("reply", signature.replyType());
    entries.putText("wrapper", signature.wrapper());
    entries.putFlag("default", signature.isDefault(), false);
    entries.putFlag("suspend", signature.isSuspending(), false);
    entries.putTexts("type-parameters", signature.typeParameters());
    entries.putTexts("throws", signature.thrown());
    entries.putTexts("cases", signature.cases());
  }

  private static void putSecurity(Yaml.Entries entries, List<PublishedRequirement> security) {
    if (security.isEmpty()) {
      return;
    }
    List<Yaml> ways = new ArrayList<>();
    for (PublishedRequirement way : security) {
      Yaml.Entries entry = new Yaml.Entries(false);
      if (!way.scheme().isEmpty() || !way.scopes().isEmpty()) {
        entry.put(way.scheme(), Yaml.Items.of(way.scopes()));
      }
      ways.add(entry);
    }
    entries.put("security", new Yaml.Items(ways));
  }

  private static Yaml.Entries inputs(List<PublishedInput> inputs) {
    Yaml.Entries entries = new Yaml.Entries(true);
    for (PublishedInput input : inputs) {
      entries.put(input.name(), input(input));
    }
    return entries;
  }

  private static Yaml.Entries input(PublishedInput input) {
    Yaml.Entries entries = new Yaml.Entries(false);
    entries.put("in", Wording.of(input.source()));
    if (!input.key().equals(usualKey(input.source(), input.name()))) {
      entries.put("key", input.key());
    }
    entries.put("type", TypeText.of(input.type()));
    entries.putFlag("required", input.isRequired(), true);
    entries.putText("style", input.style());
    entries.putTexts("defaults", input.defaults());
    entries.putFlag("rest", input.isRest(), false);
    if (!isUsual(input.source(), input.content(), input.type())) {
      entries.put("content", content(input.content(), false));
    }
    CommonForm.putAnnotations(entries, input.annotations());
    entries.putText("doc", input.doc());
    entries.putEntries("members", inputs(input.members()));
    return entries;
  }

  /** Tells whether an input has the content that one has of which nothing is said. */
  static boolean isUsual(InputSource source, List<PublishedContent> content, TypeUse type) {
    return source == InputSource.CONTENT
        ? isOfCodec(content) && TypeText.of(content.get(0).type()).equals(TypeText.of(type))
        : content.isEmpty();
  }

  private static boolean isOfCodec(List<PublishedContent> content) {
    return content.size() == 1
        && content.get(0).mediaType().isEmpty()
        && !content.get(0).isDeclared();
  }

  /**
   * Returns the form of content: its type if the codec decides on the media type, or the types by
   * their media types.
   *
   * @param isOpen whether each media type has a line of its own
   */
  static Yaml content(List<PublishedContent> content, boolean isOpen) {
    if (isOfCodec(content)) {
      return new Yaml.Text(TypeText.of(content.get(0).type()));
    }
    Yaml.Entries entries = new Yaml.Entries(isOpen);
    for (PublishedContent one : content) {
      Yaml.Text type = new Yaml.Text(TypeText.of(one.type()));
      entries.put(
          one.mediaType(),
          one.isDeclared()
              ? new Yaml.Entries(false).put("type", type).putFlag("declared", true, false)
              : type);
    }
    return entries;
  }

  private static Yaml.Entries responses(List<PublishedResponse> responses) {
    Yaml.Entries entries = new Yaml.Entries(true);
    for (PublishedResponse response : responses) {
      String key = response.key();
      entries.insert(response.status() + '\0' + key, key, ResponseForm.of(response));
    }
    return entries;
  }
}
