package dev.statute.example.registry.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.statute.codec.Content;
import dev.statute.example.registry.DeleteManifest;
import dev.statute.example.registry.Digest;
import dev.statute.example.registry.ErrorCode;
import dev.statute.example.registry.Errors;
import dev.statute.example.registry.Manifests;
import dev.statute.example.registry.ManifestsPaths;
import dev.statute.example.registry.ManifestsReply;
import dev.statute.example.registry.PullManifest;
import dev.statute.example.registry.PushManifest;
import dev.statute.example.registry.Reference;
import dev.statute.example.registry.RepositoryName;
import dev.statute.example.registry.Tag;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Keeps manifests as they come, and which tag stands for which. */
record ManifestService(Storage storage) implements Manifests {

  @Override
  public PullManifest pull(RepositoryName name, Reference reference) {
    try {
      Digest digest = resolve(name, reference);
      Path file = storage.manifest(name, digest);
      MediaType type = MediaType.parse(Files.readString(storage.mediaType(name, digest)));
      Content manifest = Content.stream(() -> Files.newInputStream(file), Files.size(file), type);
      return new PullManifest.Ok(manifest, digest);
    } catch (NoSuchFileException e) {
      return unknown();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Digest resolve(RepositoryName name, Reference reference) throws IOException {
    if (reference instanceof Digest digest) {
      return digest;
    }
    if (reference instanceof Tag tag) {
      return Digest.parse(Files.readString(storage.tag(name, tag)));
    }
    throw new NoSuchFileException(reference.toString());
  }

  @Override
  public PushManifest push(RepositoryName name, Reference reference, Content content) {
    try {
      byte[] octets = content.toBytes();
      Digest digest = digest(octets);
      if (reference instanceof Reference.Malformed) {
        return invalid(ErrorCode.MANIFEST_INVALID, "A manifest has a digest or a tag.");
      }
      if (reference instanceof Digest expected && !expected.equals(digest)) {
        return invalid(ErrorCode.DIGEST_INVALID, "The digest is not that of the manifest.");
      }
      return push(name, reference, content.type(), octets, digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PushManifest push(
      RepositoryName name, Reference reference, MediaType type, byte[] octets, Digest digest)
      throws IOException {
    Manifest manifest;
    Optional<Digest> subject;
    try {
      manifest = Manifest.read(octets);
      subject = manifest.subjectDigest();
    } catch (IOException | IllegalArgumentException e) {
      return invalid(ErrorCode.MANIFEST_INVALID, "The manifest cannot be read.");
    }
    String plain = type.type() + "/" + type.subtype();
    if (manifest.mediaType() != null && !manifest.mediaType().equals(plain)) {
      return invalid(ErrorCode.MANIFEST_INVALID, "The manifest is of another media type.");
    }
    if (isIncomplete(name, manifest)) {
      return new PushManifest.NotFound(
          Errors.of(ErrorCode.MANIFEST_BLOB_UNKNOWN, "The repository lacks a part of it."));
    }
    storage.write(storage.mediaType(name, digest), plain.getBytes(US_ASCII));
    storage.write(storage.manifest(name, digest), octets);
    if (subject.isPresent()) {
      storage.write(storage.referrers(name, subject.get()).resolve(digest.hex()), new byte[0]);
    }
    if (reference instanceof Tag tag) {
      storage.write(storage.tag(name, tag), digest.toString().getBytes(US_ASCII));
    }
    return new PushManifest.Created(
        ManifestsPaths.pull(name, reference), digest, subject.orElse(null));
  }

  private boolean isIncomplete(RepositoryName name, Manifest manifest) {
    return manifest.blobs().anyMatch(text -> !isThere(text, some -> storage.blob(name, some)))
        || manifest.parts().anyMatch(text -> !isThere(text, some -> storage.manifest(name, some)));
  }

  private static boolean isThere(String digest, Function<Digest, Path> place) {
    return Reference.parse(digest) instanceof Digest some && Files.exists(place.apply(some));
  }

  @Override
  public DeleteManifest delete(RepositoryName name, Reference reference) {
    try {
      boolean isDeleted =
          reference instanceof Digest digest
              ? delete(name, digest)
              : reference instanceof Tag tag && Files.deleteIfExists(storage.tag(name, tag));
      return isDeleted ? new DeleteManifest.Accepted() : unknown();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean delete(RepositoryName name, Digest digest) throws IOException {
    Path file = storage.manifest(name, digest);
    if (!Files.exists(file)) {
      return false;
    }
    Optional<Digest> subject = Manifest.read(Files.readAllBytes(file)).subjectDigest();
    if (subject.isPresent()) {
      Files.deleteIfExists(storage.referrers(name, subject.get()).resolve(digest.hex()));
    }
    if (Files.isDirectory(storage.tags(name))) {
      try (Stream<Path> tags = Files.list(storage.tags(name))) {
        for (Path tag : (Iterable<Path>) tags::iterator) {
          if (Files.readString(tag).equals(digest.toString())) {
            Files.deleteIfExists(tag);
          }
        }
      }
    }
    return Files.deleteIfExists(file);
  }

  private static Digest digest(byte[] octets) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(octets);
      return new Digest(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each platform of Java has SHA-256", e);
    }
  }

  private static ManifestsReply.NotFound unknown() {
    return new ManifestsReply.NotFound(
        Errors.of(ErrorCode.MANIFEST_UNKNOWN, "The repository has no such manifest."));
  }

  private static ManifestsReply.BadRequest invalid(ErrorCode code, String message) {
    return new ManifestsReply.BadRequest(Errors.of(code, message));
  }
}
