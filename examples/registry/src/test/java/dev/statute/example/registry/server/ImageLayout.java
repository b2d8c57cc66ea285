package dev.statute.example.registry.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.example.registry.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/** An image in a folder, by the OCI Image Layout Specification: one layer with one file. */
final class ImageLayout {

  private static final int BLOCK = 512;
  private static final int CHECKSUM = 148;

  private final Path blobs;

  private ImageLayout(Path folder) throws IOException {
    blobs = Files.createDirectories(folder.resolve("blobs/sha256"));
  }

  /**
   * Writes an image.
   *
   * @param tag what its index calls it
   * @param length how long the file in its layer is
   * @return the digest of its manifest
   */
  static Digest write(Path folder, String tag, long seed, int length) throws IOException {
    ImageLayout layout = new ImageLayout(folder);
    byte[] file = new byte[length];
    new SplittableRandom(seed).nextBytes(file);
    byte[] tar = tar(file);
    String layer = layout.put("application/vnd.oci.image.layer.v1.tar+gzip", gzip(tar));
    String config =
        layout.put(
            "application/vnd.oci.image.config.v1+json",
            """
            {"architecture": "amd64", "os": "linux", "config": {},
             "rootfs": {"type": "layers", "diff_ids": ["%s"]}}"""
                .formatted(Served.digest(tar))
                .getBytes(UTF_8));
    byte[] manifest =
        """
        {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
         "config": %s, "layers": [%s]}"""
            .formatted(config, layer)
            .getBytes(UTF_8);
    String descriptor = layout.put("application/vnd.oci.image.manifest.v1+json", manifest);
    String named =
        descriptor.replaceFirst(
            "}$", ", \"annotations\": {\"org.opencontainers.image.ref.name\": \"" + tag + "\"}}");
    Files.writeString(
        folder.resolve("index.json"), "{\"schemaVersion\": 2, \"manifests\": [" + named + "]}");
    Files.writeString(folder.resolve("oci-layout"), "{\"imageLayoutVersion\": \"1.0.0\"}");
    return Served.digest(manifest);
  }

  private String put(String type, byte[] octets) throws IOException {
    Digest digest = Served.digest(octets);
    Files.write(blobs.resolve(digest.hex()), octets);
    return "{\"mediaType\": \"%s\", \"digest\": \"%s\", \"size\": %d}"
        .formatted(type, digest, octets.length);
  }

  private static byte[] gzip(byte[] octets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(octets);
    }
    return out.toByteArray();
  }

  /** Makes an archive of one file (POSIX, pax, ustar Interchange Format). */
  private static byte[] tar(byte[] file) {
    byte[] header = new byte[BLOCK];
    put(header, 0, "data");
    put(header, 100, "0000644\0");
    put(header, 108, "0000000\0");
    put(header, 116, "0000000\0");
    put(header, 124, String.format("%011o\0", file.length));
    put(header, 136, "00000000000\0");
    put(header, CHECKSUM, " ".repeat(8));
    put(header, 156, "0");
    put(header, 257, "ustar\00000");
    int sum = 0;
    for (byte octet : header) {
      sum += octet;
    }
    put(header, CHECKSUM, String.format("%06o\0 ", sum));
    int padded = (file.length + BLOCK - 1) / BLOCK * BLOCK;
    byte[] tar = new byte[BLOCK + padded + 2 * BLOCK];
    System.arraycopy(header, 0, tar, 0, BLOCK);
    System.arraycopy(file, 0, tar, BLOCK, file.length);
    return tar;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] octets = text.getBytes(UTF_8);
    System.arraycopy(octets, 0, header, at, octets.length);
  }
}
