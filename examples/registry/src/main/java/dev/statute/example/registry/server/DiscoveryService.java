package dev.statute.example.registry.server;

import dev.statute.example.registry.Descriptor;
import dev.statute.example.registry.Digest;
import dev.statute.example.registry.Discovery;
import dev.statute.example.registry.DiscoveryPaths;
import dev.statute.example.registry.ErrorCode;
import dev.statute.example.registry.Errors;
import dev.statute.example.registry.Index;
import dev.statute.example.registry.ListReferrers;
import dev.statute.example.registry.ListTags;
import dev.statute.example.registry.RepositoryName;
import dev.statute.example.registry.TagList;
import dev.statute.field.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists what there is, page by page.
 *
 * @param most the most tags or manifests of a page, positive
 * @param mostOctets how many octets of manifests are read for a page, in which their annotations
 *     are, give or take a manifest
 */
record DiscoveryService(Storage storage, int most, long mostOctets) implements Discovery {

  @Override
  public ListTags tags(RepositoryName name, @Nullable Integer n, @Nullable String last) {
    if (n != null && n < 0) {
      return new ListTags.BadRequest(
          Errors.of(ErrorCode.UNSUPPORTED, "There cannot be fewer tags than none."));
    }
    if (!storage.knows(name)) {
      return new ListTags.NotFound(
          Errors.of(ErrorCode.NAME_UNKNOWN, "There is no such repository."));
    }
    int wanted = n == null ? most : Math.min(n, most);
    List<String> found;
    try {
      found = Storage.names(storage.tags(name), last == null ? "" : last, wanted + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> page = found.subList(0, Math.min(wanted, found.size()));
    TagList list = new TagList(name.text(), page);
    if (page.isEmpty() || page.size() == found.size()) {
      return new ListTags.Ok(list);
    }
    String next = DiscoveryPaths.tags(name, n, page.get(page.size() - 1)).toString();
    return new ListTags.Ok(list, List.of(Link.to(next, "next")));
  }

  @Override
  public ListReferrers referrers(
      RepositoryName name, Digest digest, @Nullable String artifactType, @Nullable Digest last) {
    List<Descriptor> page = new ArrayList<>();
    String after = last == null ? "" : last.hex();
    boolean isAll;
    try {
      List<String> found = Storage.names(storage.referrers(name, digest), after, most + 1);
      int read = 0;
      for (long octets = 0; read < Math.min(found.size(), most) && octets < mostOctets; read++) {
        after = found.get(read);
        octets += add(name, new Digest(after), artifactType, page);
      }
      isAll = read == found.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String rest =
        isAll
            ? null
            : DiscoveryPaths.referrers(name, digest, artifactType, new Digest(after)).toString();
    List<Link> next = rest == null ? null : List.of(Link.to(rest, "next"));
    String filters = artifactType == null ? null : "artifactType";
    return new ListReferrers.Ok(Index.of(page), next, filters);
  }

  /** Adds a manifest if it is of the kind, and gives how long it is. */
  private long add(RepositoryName name, Digest digest, @Nullable String kind, List<Descriptor> page)
      throws IOException {
    Path file = storage.manifest(name, digest);
    byte[] octets;
    String type;
    try {
      octets = Files.readAllBytes(file);
      type = Files.readString(storage.mediaType(name, digest));
    } catch (NoSuchFileException e) {
      // Somebody has deleted it in the meantime.
      return 0;
    }
    Descriptor descriptor = Manifest.read(octets).describe(type, digest, octets.length);
    if (kind == null || kind.equals(descriptor.artifactType())) {
      page.add(descriptor);
    }
    return octets.length;
  }
}
