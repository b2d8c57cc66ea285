package dev.statute.contract;

import dev.statute.law.HeaderField;
import dev.statute.law.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A response that an operation may give.
 *
 * @param status its status
 * @param ownName distinguishes it from others of its status; empty for the status's own name
 * @param body its content
 * @param fields the header fields that it declares, as often as it does
 * @param problemType the type of its problem document (RFC 9457, 3.1.1), empty for none
 * @param site the declaration
 * @param statusSite where it declares its status
 * @param bodySite where it declares its body
 * @param nameSite where it declares its name
 * @param problemSite where it declares the type of its problem document
 */
public record Response(
    StatusRef status,
    String ownName,
    Body body,
    List<DeclaredField> fields,
    String problemType,
    Site site,
    Site statusSite,
    Site bodySite,
    Site nameSite,
    Site problemSite) {

  /** Copies the fields. */
  public Response {
    fields = List.copyOf(fields);
  }

  /** Returns the name that distinguishes it from the other responses of its operation. */
  public String name() {
    return ownName.isEmpty() ? status.name() : ownName;
  }

  /** Returns its status if the law knows it. */
  public Optional<Status> knownStatus() {
    return status.known();
  }

  /** Returns the header fields that it declares and the law knows, each once. */
  public List<HeaderField> knownFields() {
    return fields.isEmpty()
        ? List.of()
        : fields.stream().flatMap(field -> field.ref().known().stream()).distinct().toList();
  }

  /**
   * Tells whether another response has the same status, content, fields and problem type, whatever
   * it is called and wherever it is declared.
   */
  public boolean hasShapeOf(Response other) {
    return status.equals(other.status)
        && body.equals(other.body)
        && problemType.equals(other.problemType)
        && kinds(fields).equals(kinds(other.fields));
  }

  private static Set<List<Object>> kinds(List<DeclaredField> fields) {
    return fields.stream()
        .map(field -> List.<Object>of(field.ref(), field.occurrence(), field.type()))
        .collect(Collectors.toSet());
  }

  /** Tells whether it declares a header field, for all responses or for some. */
  public boolean declares(String field) {
    return declared(field).isPresent();
  }

  /** Returns the declaration of a header field; the first where it declares several. */
  public Optional<DeclaredField> declared(String field) {
    for (DeclaredField declared : fields) {
      if (declared.name().equalsIgnoreCase(field)) {
        return Optional.of(declared);
      }
    }
    return Optional.empty();
  }
}
