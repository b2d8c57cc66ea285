package dev.statute.declaration;

import com.palantir.javapoet.TypeName;
import dev.statute.contract.Response;
import dev.statute.contract.StatusRef;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of what an operation may answer with codes that it does not name.
 *
 * @param response the response, whose status is a range or the default
 * @param vocabulary the package of the vocabulary of the interface
 * @param text what the annotation says of the codes
 * @param writtenName the name that it gives the record; empty for none
 * @param name the name of the record
 * @param body the type of its body, {@code null} for none
 * @param bodyProblem why the class of the body cannot be one
 * @param bodyText the class of the body as the code names it
 * @param bodyWarning the warning that naming the class of the body gives; empty for none
 */
public record OtherwiseDeclaration(
    Response response,
    String vocabulary,
    String text,
    String writtenName,
    String name,
    @Nullable TypeName body,
    ContentProblem bodyProblem,
    String bodyText,
    String bodyWarning) {

  /** Returns the first digit of the codes; nothing where it is about all others. */
  public OptionalInt digit() {
    return response.status() instanceof StatusRef.Range range
        ? OptionalInt.of(range.firstDigit())
        : OptionalInt.empty();
  }
}
