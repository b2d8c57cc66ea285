package dev.statute.api;

import com.palantir.javapoet.TypeName;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.law.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response that an operation may give.
 *
 * @param status its status
 * @param name what tells it from others of its status; empty for the status's own name
 * @param body the type of its body, {@code null} for none
 * @param bodyProblem why the class of the body cannot be one
 * @param bodyText the class of the body as the code names it, empty for none
 * @param bodyWarning the warning that naming the class of the body gives, as
 *     {@code @SuppressWarnings} names it; empty for none
 * @param declaredFields the header fields that it declares, as often as it does
 * @param problem the type of its problem document (RFC 9457), empty for none
 * @param place the annotation
 * @param statusPlace where it says its status
 * @param bodyPlace where it says its body
 * @param namePlace where it says its name
 * @param problemPlace where it says the type of its problem document
 */
public record DeclaredResponse(
    Status status,
    String name,
    @Nullable TypeName body,
    ContentProblem bodyProblem,
    String bodyText,
    String bodyWarning,
    List<DeclaredField> declaredFields,
    String problem,
    Site place,
    Site statusPlace,
    Site bodyPlace,
    Site namePlace,
    Site problemPlace) {

  /** Copies the fields. */
  public DeclaredResponse {
    declaredFields = List.copyOf(declaredFields);
  }

  /** Returns the header fields that it declares, each once. */
  public List<HeaderField> fields() {
    return declaredFields.isEmpty()
        ? List.of()
        : declaredFields.stream().map(DeclaredField::field).distinct().toList();
  }

  /** Tells whether it declares a header field. */
  public boolean declares(String field) {
    return declaredFields.stream().anyMatch(declared -> declared.field().name().equals(field));
  }

  /** Returns the name of its record; that of the status, where its own could not be one. */
  public String caseName() {
    return name.isEmpty() || !hasValidName() ? status.name() : name;
  }

  /** Tells whether its own name, if it has one, can be that of a record. */
  public boolean hasValidName() {
    return name.isEmpty()
        || ('A' <= name.charAt(0)
            && name.charAt(0) <= 'Z'
            && name.chars().allMatch(DeclaredResponse::isLetterOrDigit));
  }

  private static boolean isLetterOrDigit(int c) {
    return ('0' <= c && c <= '9') || ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z');
  }
}
