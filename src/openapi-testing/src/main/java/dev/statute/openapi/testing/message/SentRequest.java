package dev.statute.openapi.testing.message;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A request to the server that is tested.
 *
 * @param method its method, which has case (RFC 9110, 9.1)
 * @param target its path and query, percent-encoded, as they follow the base of the API
 * @param fields its field lines, without {@code Host} and {@code Content-Length}
 * @param content its content; empty for none
 */
public record SentRequest(
    String method, String target, List<MessageField> fields, Optional<byte[]> content) {

  /** Copies the list. */
  public SentRequest {
    fields = List.copyOf(fields);
  }

  /**
   * Returns the value of a field.
   *
   * @param name the name of the field
   * @return the value of its first line
   */
  public Optional<String> field(String name) {
    return fields.stream().filter(f -> f.isNamed(name)).map(MessageField::value).findFirst();
  }

  /**
   * Returns the command that sends it again.
   *
   * @param base what its target follows
   * @return a line for a POSIX shell with {@code curl}
   */
  public String toCurl(URI base) {
    StringBuilder line = new StringBuilder("curl -i --path-as-is");
    if (method.equals("HEAD")) {
      line.append(" --head");
    } else if (!method.equals("GET") || content.isPresent()) {
      line.append(" -X ").append(ShellWord.of(method));
    }
    line.append(' ').append(ShellWord.of(BaseUri.prefix(base) + target));
    for (MessageField field : fields) {
      line.append(" -H ").append(ShellWord.of(field.name() + ": " + field.value()));
    }
    content.ifPresent(
        octets ->
            line.append(" --data-binary ")
                .append(ShellWord.of(new String(octets, StandardCharsets.ISO_8859_1))));
    return line.toString();
  }
}
