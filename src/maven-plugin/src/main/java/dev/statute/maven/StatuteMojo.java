package dev.statute.maven;

import dev.statute.cli.file.FileFailure;
import dev.statute.cli.file.LawFile;
import dev.statute.cli.file.WrongValue;
import dev.statute.law.Law;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have: the project, a law, and that they can be skipped. */
abstract class StatuteMojo extends AbstractMojo {

  /** The project. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  /** Skips the goal. */
  @Parameter(property = "statute.skip", defaultValue = "false")
  private boolean skip;

  /** The law of a company, which extends that of HTTP. Without it, the law is that of HTTP. */
  @Parameter(property = "statute.law")
  private @Nullable File law;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, since statute.skip is set.");
      return;
    }
    try {
      run();
    } catch (FileFailure e) {
      throw new MojoExecutionException(e.text(), e);
    } catch (WrongValue e) {
      throw new MojoExecutionException(e.text(), e);
    }
  }

  /**
   * Does the work.
   *
   * @throws MojoFailureException if what was found is to fail the build
   */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  final MavenProject project() {
    if (project == null) {
      throw new IllegalStateException("Maven has set no project");
    }
    return project;
  }

  /** Returns the law to judge by. */
  final Law lawOf() {
    return LawFile.read(Optional.ofNullable(law).map(File::toPath));
  }

  /** Returns a path as messages name it: from the folder of the project, if it is in there. */
  final Path shown(Path file) {
    Path folder = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath();
    return absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
  }
}
