package dev.statute.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Has a vocabulary compiled again when the file of its law was edited. Maven watches source files
 * only, and would keep the old law in effect. The goal finds the packages with
 * {@code @HttpVocabulary}; where the file that one names has changed since the last build, it
 * removes the compiled classes of that package, so that the compiler makes them anew. It does
 * nothing in a project without a vocabulary.
 */
@Mojo(name = "law", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class LawMojo extends StatuteMojo {

  /** Folders in which laws are looked for first, like those of {@code -Astatute.law.path}. */
  @Parameter private @Nullable List<File> lawPath;

  /** The folder of the compiled classes. */
  @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
  private @Nullable File classes;

  /** Where the goal keeps what the laws were when it ran last. */
  @Parameter(
      defaultValue = "${project.build.directory}/statute-law.properties",
      readonly = true,
      required = true)
  private @Nullable File digests;

  /** Creates the goal. */
  public LawMojo() {}

  @Override
  void run() throws MojoExecutionException {
    if (classes == null || digests == null) {
      throw new IllegalStateException("Maven has set no folders");
    }
    List<Path> sources = project().getCompileSourceRoots().stream().map(Path::of).toList();
    List<Path> folders = new ArrayList<>();
    if (lawPath != null) {
      lawPath.forEach(folder -> folders.add(folder.toPath()));
    }
    for (Resource resource : project().getResources()) {
      folders.add(Path.of(resource.getDirectory()));
    }
    folders.addAll(sources);
    try {
      List<Vocabulary> changed =
          new LawWatch(folders, classes.toPath(), digests.toPath()).changed(Vocabulary.in(sources));
      for (Vocabulary vocabulary : changed) {
        getLog()
            .info(
                vocabulary.lawFile()
                    + " was edited: "
                    + vocabulary.packageName()
                    + " is compiled again.");
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The vocabulary cannot be prepared to be compiled again: " + e.getMessage(), e);
    }
  }
}
