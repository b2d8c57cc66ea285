package dev.statute.capture.har;

import dev.statute.rule.message.CaptureGap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What made a HAR file, as far as that decides what the file leaves out. */
enum HarOrigin {
  /** Statute itself, which says what it left out. */
  STATUTE(EnumSet.noneOf(CaptureGap.class)),
  /** Chromium: it shows fields as they were sent, and hides credentials by default. */
  CHROMIUM(EnumSet.of(CaptureGap.SECRETS, CaptureGap.REQUEST_FIELDS)),
  /**
   * The library chrome-har, which makes entries of events: it repeats fields of redirected
   * requests, and counts framing as content.
   */
  CHROME_HAR(EnumSet.of(CaptureGap.SECRETS, CaptureGap.REQUEST_FIELDS)),
  /** Other browsers, which also show fields of connections that were never sent. */
  BROWSER(EnumSet.of(CaptureGap.SECRETS, CaptureGap.REQUEST_FIELDS, CaptureGap.FRAMING)),
  /** A proxy, which sends messages on in a version and framing of its own. */
  PROXY(EnumSet.of(CaptureGap.SECRETS, CaptureGap.FRAMING)),
  /**
   * A client library that shows what it made of messages, often decoded and with fields removed.
   */
  LIBRARY(EnumSet.of(CaptureGap.SECRETS, CaptureGap.REQUEST_FIELDS, CaptureGap.FRAMING)),
  /** Any other tool, or a person. */
  TOOL(EnumSet.of(CaptureGap.SECRETS, CaptureGap.REQUEST_FIELDS));

  /** The creator of the files that Statute writes. */
  static final String OWN_NAME = "Statute";

  private final Set<CaptureGap> gaps;

  HarOrigin(Set<CaptureGap> gaps) {
    this.gaps = gaps;
  }

  /**
   * Returns what made a file.
   *
   * @param creator the name of the creator; empty if the file does not say
   * @param browser the name of the browser; empty if the file does not say
   */
  static HarOrigin of(String creator, String browser) {
    String name = creator.toLowerCase(Locale.ROOT);
    String driven = browser.toLowerCase(Locale.ROOT);
    if (creator.equals(OWN_NAME)) {
      return STATUTE;
    }
    if (contains(name, "chrome-har", "browsertime", "sitespeed")) {
      return CHROME_HAR;
    }
    if (name.equals("webinspector") || contains(name, "chrome", "chromium", "edge", "lighthouse")) {
      return CHROMIUM;
    }
    if (contains(name, "playwright", "puppeteer", "webpagetest")) {
      return contains(driven, "chrom", "edge") || contains(name, "puppeteer") ? CHROMIUM : BROWSER;
    }
    if (contains(
        name,
        "firefox",
        "webkit",
        "safari",
        "har export trigger",
        "firebug",
        "f12 ",
        "cypress",
        "httpwatch",
        "selenium")) {
      return BROWSER;
    }
    if (contains(
        name,
        "mitmproxy",
        "charles",
        "fiddler",
        "proxy",
        "burp",
        "http toolkit",
        "zap",
        "wireshark",
        "reqable",
        "stream",
        "whistle",
        "har-recorder")) {
      return PROXY;
    }
    if (contains(
        name,
        "axios",
        "postman",
        "insomnia",
        "k6",
        "node-",
        "requests",
        "paw",
        "rapidapi",
        "httpx",
        "fetch",
        "got",
        "jmeter",
        "katalon",
        "nightwatch",
        "okhttp",
        "ios",
        "android")) {
      return LIBRARY;
    }
    return contains(driven, "chrom", "edge") ? CHROMIUM : driven.isEmpty() ? TOOL : BROWSER;
  }

  private static boolean contains(String name, String... parts) {
    return Stream.of(parts).anyMatch(name::contains);
  }

  /** Returns what a file of it may leave out. */
  Set<CaptureGap> gaps() {
    EnumSet<CaptureGap> copy = EnumSet.noneOf(CaptureGap.class);
    copy.addAll(gaps);
    return copy;
  }

  /** Tells whether it is a browser, which hides contents that it does not use. */
  boolean isBrowser() {
    return this == CHROMIUM || this == CHROME_HAR || this == BROWSER;
  }

  /** Tells whether it is Chromium, or shows what Chromium shows. */
  boolean isChromium() {
    return this == CHROMIUM || this == CHROME_HAR;
  }

  /** Tells whether what it says of sizes can be relied upon where its numbers agree. */
  boolean isCounting() {
    return this == STATUTE || this == CHROMIUM || this == PROXY || this == TOOL;
  }
}
