package dev.statute.capture.har;

import dev.statute.capture.CaptureReading;
import dev.statute.capture.ReadingLog;
import dev.statute.capture.SkipReason;
import dev.statute.rule.message.CapturedExchange;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads HAR 1.2, as browsers, proxies and test tools write it. The file may have any size: only one
 * exchange of it is in memory at a time, and its contents only up to a bound.
 *
 * <p>What tools leave out or add is known, and nothing is said of it: see {@link
 * dev.statute.rule.message.CaptureGap}.
 */
public final class HarReader {

  /** How deep values are nested. */
  private static final int DEPTH = 500;

  /** How many characters a number or a name has, those that nobody reads included. */
  private static final int LONGEST = 100_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNumberLength(LONGEST)
                  .maxNameLength(LONGEST)
                  // The cursor reads strings in parts, and bounds what it keeps.
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final HarCursor cursor;
  private final ReadingLog log;
  private final Consumer<CapturedExchange> taker;
  private final String file;
  private HarOrigin origin = HarOrigin.TOOL;
  private String creator = "";
  private String browser = "";
  private boolean hasLog;
  private boolean hasEntries;
  private int number;

  private HarReader(
      String file, JsonParser parser, ReadingLog log, Consumer<CapturedExchange> taker) {
    this.file = file;
    this.cursor = new HarCursor(parser, log);
    this.log = log;
    this.taker = taker;
  }

  /**
   * Reads a capture to its end, or as far as it can be read.
   *
   * @param file what messages and places call it
   * @param in the octets of the file, in UTF-8
   * @param taker takes each exchange as soon as it is read, in the order of the file
   * @return how many there were, what was skipped, and what is wrong with the file
   * @throws IOException if the octets cannot be had
   */
  public static CaptureReading read(String file, InputStream in, Consumer<CapturedExchange> taker)
      throws IOException {
    ReadingLog log = new ReadingLog(file);
    BufferedInputStream octets = new BufferedInputStream(in);
    Optional<String> refusal = HarStart.refusal(octets);
    if (refusal.isPresent()) {
      log.fail(0, 0, refusal.get());
      return log.result();
    }
    try (JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), new UnclosedStream(octets))) {
      HarReader reader = new HarReader(file, parser, log, taker);
      try {
        reader.root();
      } catch (JacksonException e) {
        reader.cursor.fail(e);
      }
    }
    return log.result();
  }

  private void root() {
    cursor.next();
    if (cursor.token() != JsonToken.START_OBJECT) {
      cursor.fail("a HAR file is a JSON object with the member log");
      return;
    }
    cursor.members(
        name -> {
          if (name.equals("log")) {
            hasLog = true;
            cursor.object(this::member);
          } else {
            cursor.skip();
          }
        });
    if (!hasLog) {
      log.fail(1, 0, "this JSON has no member log, so it is not a HAR file");
    } else if (!hasEntries) {
      log.fail(1, 0, "the log has no entries, so it is not a HAR file");
    } else if (number == 0) {
      log.warn(0, 0, "the log is empty: there was no traffic while it was recorded");
    }
    if (hasEntries && cursor.next() != null) {
      cursor.fail("the log has ended, but more follows, which is not read");
    }
  }

  private void member(String name) {
    switch (name) {
      case "creator" -> cursor.object(this::creator);
      case "browser" -> cursor.object(this::browser);
      case "entries" -> {
        hasEntries = cursor.token() == JsonToken.START_ARRAY;
        cursor.array(this::entry);
      }
      default -> cursor.skip();
    }
  }

  private void creator(String name) {
    if (name.equals("name")) {
      creator = cursor.text().value();
      origin = HarOrigin.of(creator, browser);
    } else {
      cursor.skip();
    }
  }

  private void browser(String name) {
    if (name.equals("name")) {
      browser = cursor.text().value();
      origin = HarOrigin.of(creator, browser);
    } else {
      cursor.skip();
    }
  }

  private void entry() {
    number++;
    Optional<EntryDraft> draft = EntryReader.read(cursor);
    if (draft.isEmpty()) {
      log.skip(SkipReason.INCOMPLETE);
      return;
    }
    HarEntry entry = HarEntry.of(draft.get(), file, number, origin);
    if (entry instanceof HarEntry.Exchange exchange) {
      log.read();
      taker.accept(exchange.captured());
    } else if (entry instanceof HarEntry.Skipped skipped) {
      log.skip(skipped.reason());
      skipped.problem().ifPresent(what -> log.warn(draft.get().line(), 0, what));
    }
  }
}
