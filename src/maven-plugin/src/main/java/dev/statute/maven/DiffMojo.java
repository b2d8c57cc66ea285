package dev.statute.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.change.Promise;
import dev.statute.change.Victim;
import dev.statute.cli.check.RuleSeverities;
import dev.statute.cli.diff.ApiDiff;
import dev.statute.cli.diff.ApiPlace;
import dev.statute.cli.diff.DiffText;
import dev.statute.cli.file.ContractPlace;
import dev.statute.cli.file.OutputFile;
import dev.statute.cli.terminal.Terminal;
import dev.statute.law.Law;
import dev.statute.rule.Severity;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * Compares the APIs that the project has compiled with those of its last release, and fails the
 * build if a change breaks somebody. Without configuration the last release is the one with the
 * highest version below that of the project, from the repositories of the project; the goal does
 * nothing if there is none.
 */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffMojo extends StatuteMojo {

  /** The folder of the compiled classes, a jar, or an OpenAPI document. */
  @Parameter(
      property = "statute.after",
      defaultValue = "${project.build.outputDirectory}",
      required = true)
  private @Nullable File after;

  /**
   * What to compare with, in place of the last release: a jar, a class folder, a contract file or
   * an OpenAPI document.
   */
  @Parameter(property = "statute.before")
  private @Nullable File before;

  /** The version to compare with, in place of that of the last release. */
  @Parameter(property = "statute.release")
  private @Nullable String release;

  /**
   * Whom changes are not to break: running (clients that run), wire (any HTTP client), callers and
   * implementers (source code). Without it, running and wire.
   */
  @Parameter(property = "statute.promise")
  private @Nullable List<String> promise;

  /** The least that fails the build: error, warn, note or off. */
  @Parameter(property = "statute.failOn", defaultValue = "error")
  private String failOn = "error";

  /** Where to write what the users of the API should know, in Markdown. */
  @Parameter(
      property = "statute.changelog",
      defaultValue = "${project.build.directory}/statute-changes.md")
  private @Nullable File changelog;

  private final RepositorySystem system;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private @Nullable RepositorySystemSession session;

  @Parameter(
      defaultValue = "${project.remoteProjectRepositories}",
      readonly = true,
      required = true)
  private @Nullable List<RemoteRepository> repositories;

  /**
   * Creates the goal.
   *
   * @param system finds releases
   */
  @Inject
  public DiffMojo(RepositorySystem system) {
    this.system = system;
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    if (after == null || !after.exists()) {
      getLog().info("There is nothing to compare: the project has compiled no API.");
      return;
    }
    Path present = after.toPath();
    if (present.toFile().isDirectory() && !ContractPlace.isOne(present)) {
      getLog().info("There is nothing to compare: " + shown(present) + " has no API.");
      return;
    }
    Optional<Path> old = before == null ? released() : Optional.of(before.toPath());
    if (old.isPresent()) {
      report(diff(old.get(), present));
    }
  }

  private ApiDiff diff(Path old, Path present) {
    Law law = lawOf();
    Optional<Promise> own =
        promise == null || promise.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Promise(
                    promise.stream()
                        .map(word -> RuleSeverities.word("promise", word.strip(), Victim.values()))
                        .collect(Collectors.toSet())));
    getLog().info("Compares " + shown(present) + " with " + old.getFileName() + ".");
    return ApiDiff.of(
        ApiPlace.read(old),
        present(ApiPlace.read(shown(present))),
        law,
        Promise.of(own, law.policy().changes().promise()),
        Instant.now());
  }

  /** What is not in a jar yet does not say its version. */
  private ApiPlace present(ApiPlace place) {
    return place instanceof ApiPlace.Contracts contracts
        ? contracts.ofVersion(project().getVersion())
        : place;
  }

  private void report(ApiDiff diff) throws MojoFailureException {
    if (changelog != null) {
      OutputFile.write(changelog.toPath(), diff.changelog().getBytes(UTF_8));
    }
    Severity least = RuleSeverities.severity("failOn", failOn);
    long count =
        diff.changes().stream()
            .filter(change -> least != Severity.OFF && change.severity().compareTo(least) <= 0)
            .count();
    DiffText.of(diff, Terminal.NONE).lines().forEach(count > 0 ? getLog()::error : getLog()::info);
    if (count > 0) {
      throw new MojoFailureException(
          (count == 1 ? "1 change breaks" : count + " changes break")
              + " users of the last release. Each is reported above, with what to do instead."
              + " To accept them: raise the major version, or -Dstatute.failOn=off");
    }
  }

  private Optional<Path> released() throws MojoExecutionException {
    if (session == null || repositories == null) {
      throw new IllegalStateException("Maven has set no repositories");
    }
    LastRelease finder = new LastRelease(system, session, repositories);
    Optional<String> version = release == null ? finder.version(project()) : Optional.of(release);
    if (version.isEmpty()) {
      getLog()
          .info(
              "No release of "
                  + project().getGroupId()
                  + ":"
                  + project().getArtifactId()
                  + " below "
                  + project().getVersion()
                  + " was found, so there is nothing to compare with.");
      return Optional.empty();
    }
    return Optional.of(finder.jar(project(), version.get()));
  }
}
