package dev.statute.rule.message.contract;

import dev.statute.rule.Words;

/** Texts of strangers in messages of ours. */
final class CapturedText {

  private static final int LONGEST = 100;

  private CapturedText() {}

  /** Returns a text that shows on one line, cut to {@value #LONGEST} characters. */
  static String shown(String text) {
    String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    return Words.visible(cut);
  }
}
