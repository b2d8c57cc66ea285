package dev.statute.example.registry.server;

import dev.statute.codec.Codec;
import dev.statute.example.registry.Descriptor;
import dev.statute.example.registry.Digest;
import dev.statute.jackson.JacksonCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the registry reads of a manifest or an index; the rest is none of its business. */
record Manifest(
    @Nullable String mediaType,
    @Nullable String artifactType,
    @Nullable Descriptor config,
    @Nullable List<Descriptor> layers,
    @Nullable List<Descriptor> manifests,
    @Nullable Descriptor subject,
    @Nullable Map<String, String> annotations) {

  private static final Codec CODEC = new JacksonCodec().skippingUnknownMembers();

  /**
   * Reads a manifest.
   *
   * @throws IOException if it is not JSON, or has members of the wrong kind
   */
  static Manifest read(byte[] octets) throws IOException {
    return CODEC.read(new ByteArrayInputStream(octets), JacksonCodec.JSON, Manifest.class);
  }

  /** Gives the digests of the blobs that the repository must have. */
  Stream<String> blobs() {
    return Stream.concat(Optional.ofNullable(config).stream(), all(layers)).map(Descriptor::digest);
  }

  /** Gives the digests of the manifests that the repository must have. */
  Stream<String> parts() {
    return all(manifests).map(Descriptor::digest);
  }

  private static Stream<Descriptor> all(@Nullable List<Descriptor> descriptors) {
    return descriptors == null ? Stream.empty() : descriptors.stream();
  }

  /**
   * Gives the digest of the subject.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  Optional<Digest> subjectDigest() {
    return Optional.ofNullable(subject).map(some -> Digest.parse(some.digest()));
  }

  /** Describes the manifest to those who look for its subject ("Listing Referrers"). */
  Descriptor describe(String type, Digest digest, long size) {
    String kind = artifactType;
    if ((kind == null || kind.isEmpty()) && config != null) {
      kind = config.mediaType();
    }
    return new Descriptor(type, digest.toString(), size, kind, annotations);
  }
}
