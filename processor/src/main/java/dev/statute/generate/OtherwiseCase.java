package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What an operation may answer with codes that it does not name, as a record.
 *
 * @param type the record
 * @param response the type of the responses of the vocabulary
 * @param digit the first digit of the codes; nothing for all others
 * @param body the type of its body, {@code null} for none
 * @param warning the warning that the type of the body gives; empty for none
 */
public record OtherwiseCase(
    ClassName type, ClassName response, OptionalInt digit, @Nullable TypeName body, String warning)
    implements MatchedCase {

  @Override
  public String title() {
    return digit.isPresent() ? digit.getAsInt() + "XX" : "any other response";
  }
}
