package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A record that several operations have, nested in the common type of their replies.
 *
 * @param replyCase the record
 * @param replies the reply types that it is a case of, in the order of their operations
 */
public record SharedCase(ReplyCase replyCase, List<ClassName> replies) {

  /** Copies the list. */
  public SharedCase {
    replies = List.copyOf(replies);
  }
}
