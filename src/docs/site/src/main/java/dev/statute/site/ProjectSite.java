package dev.statute.site;

import dev.statute.law.load.Laws;
import dev.statute.pages.site.LawSite;
import dev.statute.pages.site.SiteSettings;
import dev.statute.pages.site.html.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** Builds the site of the project: the pages of the law and of the rules, and the documents. */
public final class ProjectSite {

  private static final String SUMMARY =
      "HTTP's law, enforced by the compiler: what each status code, method and header field"
          + " demands, allows and forbids, with the clause, and how Statute checks it.";

  private ProjectSite() {}

  /**
   * Writes the site.
   *
   * @param arguments the root of the repository, and the folder for the site
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    for (Map.Entry<String, byte[]> file : files(Path.of(arguments[0])).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /**
   * Returns the files of the site, by where they are in it.
   *
   * @param root the root of the repository
   * @throws IOException if a document cannot be read
   */
  public static SortedMap<String, byte[]> files(Path root) throws IOException {
    ProjectDocuments documents = new ProjectDocuments(root);
    return SiteFiles.of(
        LawSite.of(
            new Laws().standard(),
            new SiteSettings(
                "Statute", SUMMARY, documents.documents(), documents.rules(), documents.files())));
  }
}
