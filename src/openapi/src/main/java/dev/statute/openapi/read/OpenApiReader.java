package dev.statute.openapi.read;

import dev.statute.openapi.document.DocumentBounds;
import dev.statute.openapi.document.DocumentFiles;
import dev.statute.openapi.document.DocumentProblems;
import dev.statute.openapi.document.FollowedReferences;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.OpenApi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads OpenAPI documents of the versions 2.0 to 3.2, in YAML and JSON, whoever wrote them. It
 * never throws because of what a document holds, and fetches nothing from the network.
 *
 * <p>What is wrong with one part of a document is a problem, and the rest is read nevertheless.
 */
public final class OpenApiReader {

  private OpenApiReader() {}

  /**
   * Reads a document, and the files below its folder that it refers to.
   *
   * @param document its first file; messages call it as this path does
   */
  public static OpenApiResult read(Path document) {
    Path parent = document.toAbsolutePath().getParent();
    return read(document, parent == null ? document : parent);
  }

  /**
   * Reads a document, and the files that it refers to.
   *
   * @param document its first file; messages call it as this path does
   * @param root the folder below which referenced files are read
   */
  public static OpenApiResult read(Path document, Path root) {
    return read(document, document.toString().replace('\\', '/'), root);
  }

  /**
   * Reads a document, and the files that it refers to.
   *
   * @param document its first file
   * @param name what messages call it, with slashes; those that it refers to are called after it
   * @param root the folder below which referenced files are read
   */
  public static OpenApiResult read(Path document, String name, Path root) {
    return read(document, name, root, DocumentBounds.STANDARD);
  }

  /**
   * Reads a document, and the files that it refers to.
   *
   * @param document its first file
   * @param name what messages call it, with slashes; those that it refers to are called after it
   * @param root the folder below which referenced files are read
   * @param bounds the most that is read
   */
  public static OpenApiResult read(Path document, String name, Path root, DocumentBounds bounds) {
    DocumentProblems problems = new DocumentProblems();
    DocumentFiles files = new DocumentFiles(real(root), bounds, problems);
    return read(files.first(document, name), files, problems);
  }

  /**
   * Reads a document of one file; references to others are problems.
   *
   * @param name what messages call it
   * @param text what it holds
   */
  public static OpenApiResult read(String name, String text) {
    DocumentProblems problems = new DocumentProblems();
    DocumentFiles files = new DocumentFiles(Optional.empty(), DocumentBounds.STANDARD, problems);
    return read(files.first(name, text), files, problems);
  }

  private static OpenApiResult read(
      Optional<Node> root, DocumentFiles files, DocumentProblems problems) {
    Optional<DocumentKind> kind = root.flatMap(node -> DocumentKind.of(node, problems));
    if (kind.isEmpty()) {
      return new OpenApiResult.Unreadable(problems.list());
    }
    FollowedReferences references = new FollowedReferences(files, problems);
    OpenApi api = new RootReader(kind.get(), references, problems).read();
    new ReferenceCheck(references, problems).check(kind.get().root());
    return new OpenApiResult.Read(api, files.sources(), problems.list());
  }

  private static Optional<Path> real(Path folder) {
    try {
      return Optional.of(folder.toRealPath());
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }
}
