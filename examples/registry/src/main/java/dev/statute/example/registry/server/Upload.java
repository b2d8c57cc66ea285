package dev.statute.example.registry.server;

import dev.statute.codec.Content;
import dev.statute.example.registry.Chunk;
import dev.statute.example.registry.Digest;
import dev.statute.example.registry.RepositoryName;
import dev.statute.example.registry.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a blob so far, with its digest, which is computed as it comes. Only the request
 * that {@link #begin} gave it to may change it, so that no request waits for another.
 */
final class Upload {

  /** What became of a chunk. */
  enum Outcome {
    /** It was added. */
    ADDED,
    /** It does not follow what is there. */
    OUT_OF_ORDER,
    /** It is not as long as it should be, or makes the blob too long. */
    WRONG_SIZE
  }

  private static final int BUFFER = 64 << 10;

  private final RepositoryName name;
  private final UUID id = UUID.randomUUID();
  private final Path file;
  private final AtomicBoolean isBusy = new AtomicBoolean();
  private MessageDigest digest;
  private volatile long received;
  private volatile Instant used;

  /** Begins with an empty file. */
  Upload(RepositoryName name, Path file, Instant now) {
    this.name = name;
    this.file = file;
    this.used = now;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each platform of Java has SHA-256", e);
    }
  }

  RepositoryName name() {
    return name;
  }

  UUID id() {
    return id;
  }

  Path file() {
    return file;
  }

  long received() {
    return received;
  }

  /** Takes the upload for one request; false if another has it. */
  boolean begin() {
    return isBusy.compareAndSet(false, true);
  }

  /** Lets other requests have the upload. */
  void end(Instant now) {
    used = now;
    isBusy.set(false);
  }

  /** Takes an upload for good that nobody has used since a time. */
  boolean expires(Instant since) {
    return used.isBefore(since) && begin();
  }

  /**
   * Adds a chunk. What has come of one that breaks off stays, and the client can go on after it.
   *
   * @param range which octets the client says it has, or null
   */
  Outcome append(@Nullable Chunk range, Content chunk) throws IOException {
    long start = received;
    if (range != null && range.first() != start) {
      return Outcome.OUT_OF_ORDER;
    }
    long length = range == null ? chunk.length().orElse(0) : range.length();
    if (chunk.length().orElse(length) != length || start + length > Uploads.MOST) {
      return Outcome.WRONG_SIZE;
    }
    MessageDigest before = copy();
    write(chunk);
    if (range != null && received - start != length) {
      received = start;
      digest = before;
      return Outcome.WRONG_SIZE;
    }
    return Outcome.ADDED;
  }

  /** Goes on where the digest ends, whatever there is in the file after it. */
  private void write(Content chunk) throws IOException {
    try (InputStream in = chunk.open();
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(received).position(received);
      OutputStream out = Channels.newOutputStream(channel);
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        digest.update(buffer, 0, read);
        received += read;
      }
    }
  }

  /** Gives the digest of what has come. */
  Digest digest() {
    return new Digest(HexFormat.of().formatHex(copy().digest()));
  }

  private MessageDigest copy() {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the SHA-256 of the platform can be cloned", e);
    }
  }
}
