package dev.statute.openapi.serve;

import dev.statute.codec.Content;
import dev.statute.field.EntityTag;
import dev.statute.field.MediaType;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.print.DocumentPrinter;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.file.FileContent;
import dev.statute.server.precondition.Validators;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Serves a document at {@code /openapi.yaml} and {@code /openapi.json}, with an entity tag, so that
 * clients who have it already get a 304 (RFC 9110, 15.4.5).
 */
public final class DocumentRoutes {

  private static final MediaType YAML = MediaType.of("application", "yaml");
  private static final MediaType JSON = MediaType.of("application", "json");

  private DocumentRoutes() {}

  /**
   * Returns routes that serve the document of interfaces.
   *
   * @param interfaces interfaces with {@code @Api}
   * @throws IllegalArgumentException if one of them has no contract on the class path
   */
  public static Routes of(Class<?>... interfaces) {
    return of(ApiDocument.of(interfaces).node());
  }

  /** Returns routes that serve a document. */
  public static Routes of(Node.Mapping document) {
    return Routes.of(
        route("/openapi.yaml", DocumentPrinter.yaml(document), YAML),
        route("/openapi.json", DocumentPrinter.json(document), JSON));
  }

  private static Route route(String path, String text, MediaType type) {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    FileContent content =
        new FileContent(Content.bytes(octets, type), Validators.of(EntityTag.strong(tag(octets))));
    return Route.of("GET", path, content::reply).writing(type);
  }

  private static String tag(byte[] octets) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(octets);
      return new BigInteger(1, digest).toString(Character.MAX_RADIX);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
