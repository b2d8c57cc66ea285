package dev.statute.declaration;

import com.palantir.javapoet.TypeName;
import dev.statute.contract.Body;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.law.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that declares a response.
 *
 * @param response the response; the law knows its status
 * @param writtenName the name that the annotation gives it, whether a record can have it or not;
 *     empty for none
 * @param body the type of its body, {@code null} for none
 * @param bodyProblem why the class of the body cannot be one
 * @param bodyText the class of the body as the code names it; empty for none, and for one that is
 *     still to come
 * @param bodyWarning the warning that naming the class of the body gives, as
 *     {@code @SuppressWarnings} names it; empty for none
 * @param cause the simple name of the annotation of the user's own that brings it; empty where it
 *     is declared by hand
 * @param typedFields the fields that it declares and that have no type by the law
 */
public record ResponseDeclaration(
    Response response,
    String writtenName,
    @Nullable TypeName body,
    ContentProblem bodyProblem,
    String bodyText,
    String bodyWarning,
    String cause,
    List<TextField> typedFields) {

  /** Copies the fields. */
  public ResponseDeclaration {
    typedFields = List.copyOf(typedFields);
  }

  /** Returns its status. */
  public Status status() {
    return response.knownStatus().orElseThrow();
  }

  /** Tells whether the class of the body was there to be read. */
  public boolean isResolved() {
    return body == null || !bodyText.isEmpty();
  }

  /** Returns the header fields that it declares, each once. */
  public List<HeaderField> fields() {
    return response.knownFields();
  }

  /** Returns the media types that it declares for its body; none where it leaves them open. */
  public List<String> mediaTypes() {
    return declaredIn(response.body());
  }

  /** Returns the media types that a contract declares for content, and does not only infer. */
  static List<String> declaredIn(Body body) {
    return body.representations().stream()
        .filter(representation -> representation.mediaTypeSite().isPresent())
        .flatMap(representation -> representation.mediaType().stream())
        .toList();
  }

  /** Returns the name of its record; that of the status, where its own could not be one. */
  public String caseName() {
    return response.name();
  }

  /** Returns the type of its problem document; empty for none. */
  public String problem() {
    return response.problemType();
  }

  /** Returns the annotation. */
  public Site place() {
    return response.site();
  }

  /** Tells whether a record can have the name that the annotation gives it, if it gives one. */
  public boolean hasValidName() {
    return isValidName(writtenName);
  }

  /** Tells whether a name can be that of a record; the empty name stands for that of the status. */
  public static boolean isValidName(String name) {
    return name.isEmpty()
        || ('A' <= name.charAt(0)
            && name.charAt(0) <= 'Z'
            && name.chars().allMatch(ResponseDeclaration::isLetterOrDigit));
  }

  private static boolean isLetterOrDigit(int c) {
    return ('0' <= c && c <= '9') || ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z');
  }
}
