package dev.statute.contract.file;

import dev.statute.contract.shape.Caching;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A response of an operation.
 *
 * @param key what tells it from the other responses of the operation: its name
 * @param status its status code, {@code 4XX} for a class of codes, or {@code default}
 * @param record the binary name of the generated record; empty where there is none
 * @param components the components of that record, in their order
 * @param isCommon whether the interface declares it for all operations
 * @param content the forms of its content; empty where it has none
 * @param isContentOpen whether there may be content of which the contract says nothing
 * @param problemType the type of its problem document (RFC 9457); empty for none
 * @param fields the header fields that it carries, always or at times, sorted by name
 * @param caching whether a cache may reuse it
 * @param doc what the source says of it; empty for nothing
 */
public record PublishedResponse(
    String key,
    String status,
    String record,
    List<PublishedComponent> components,
    boolean isCommon,
    List<PublishedContent> content,
    boolean isContentOpen,
    String problemType,
    List<PublishedField> fields,
    Caching caching,
    String doc) {

  /** Copies the lists. */
  public PublishedResponse {
    components = List.copyOf(components);
    content = List.copyOf(content);
    fields = List.copyOf(fields);
  }

  /** Returns a field that it carries; its name has no case (RFC 9110, 5.1). */
  public Optional<PublishedField> field(String name) {
    return fields.stream().filter(field -> field.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns its status code; nothing where it stands for several. */
  public OptionalInt code() {
    return status.chars().allMatch(Character::isDigit) && !status.isEmpty()
        ? OptionalInt.of(Integer.parseInt(status))
        : OptionalInt.empty();
  }

  /** Returns the first digit of its codes; nothing where it stands for those of all classes. */
  public OptionalInt digit() {
    char first = status.isEmpty() ? ' ' : status.charAt(0);
    return '0' <= first && first <= '9' ? OptionalInt.of(first - '0') : OptionalInt.empty();
  }
}
