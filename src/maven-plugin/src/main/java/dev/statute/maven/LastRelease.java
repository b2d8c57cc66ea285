package dev.statute.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/**
 * Finds the last release of a project in its repositories.
 *
 * @param system resolves artifacts
 * @param session the session of the build
 * @param repositories where to look
 */
record LastRelease(
    RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {

  private static final String SNAPSHOT = "SNAPSHOT";

  /** Copies the list. */
  LastRelease {
    repositories = List.copyOf(repositories);
  }

  /** Returns the highest version of a release below that of a project. */
  Optional<String> version(MavenProject project) throws MojoExecutionException {
    VersionRangeRequest request =
        new VersionRangeRequest(
            artifact(project, "(," + project.getVersion() + ")"), repositories, null);
    List<Version> versions;
    try {
      versions = system.resolveVersionRange(session, request).getVersions();
    } catch (VersionRangeResolutionException e) {
      throw new MojoExecutionException(
          "The releases of the project cannot be found: " + e.getMessage(), e);
    }
    // They are in ascending order.
    for (int i = versions.size() - 1; i >= 0; i--) {
      String version = versions.get(i).toString();
      if (!version.endsWith(SNAPSHOT)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  /** Returns the jar of a version. */
  Path jar(MavenProject project, String version) throws MojoExecutionException {
    try {
      return system
          .resolveArtifact(
              session, new ArtifactRequest(artifact(project, version), repositories, null))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw new MojoExecutionException(
          "The jar of the release " + version + " cannot be found: " + e.getMessage(), e);
    }
  }

  private static Artifact artifact(MavenProject project, String version) {
    return new DefaultArtifact(project.getGroupId(), project.getArtifactId(), "jar", version);
  }
}
