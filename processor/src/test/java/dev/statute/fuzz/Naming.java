package dev.statute.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names of the interfaces, packages and reply types of a family. All are of one length, so that
 * what is generated differs in the names only.
 *
 * @param interfaces the names of the interfaces
 * @param packages the names of the packages
 * @param replies the names of the reply types
 */
record Naming(List<String> interfaces, List<String> packages, List<String> replies) {

  private static final int MOST = 26;
  private static final Pattern NAME = Pattern.compile("z[pq][a-z]|Z[rq][a-z]");

  /** Returns the names in the order of the alphabet. */
  static Naming alphabetical() {
    return new Naming(names("Zq"), names("zp"), names("Zr"));
  }

  private static List<String> names(String prefix) {
    return IntStream.range(0, MOST).mapToObj(i -> prefix + (char) ('a' + i)).toList();
  }

  /** Returns the names in an order of the dice. */
  Naming shuffled(Dice dice) {
    return new Naming(dice.shuffled(interfaces), dice.shuffled(packages), dice.shuffled(replies));
  }

  /** Returns the names in the opposite order, of as many as a family has. */
  Naming reversed(int count) {
    return new Naming(
        reversed(interfaces, count), reversed(packages, count), reversed(replies, 2 * count));
  }

  private static List<String> reversed(List<String> names, int count) {
    List<String> reversed = new ArrayList<>(names.subList(0, count));
    Collections.reverse(reversed);
    return reversed;
  }

  /** Returns texts by names as they would be with the names of the alphabet. */
  Map<String, String> alphabetical(Map<String, String> texts) {
    Map<String, String> renamed = new TreeMap<>();
    texts.forEach((name, text) -> renamed.put(rename(name), sortedImports(rename(text))));
    return renamed;
  }

  private String rename(String text) {
    Map<String, String> originals = new TreeMap<>();
    Naming plain = alphabetical();
    add(interfaces, plain.interfaces, originals);
    add(packages, plain.packages, originals);
    add(replies, plain.replies, originals);
    return NAME.matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(originals.get(match.group())));
  }

  private static void add(List<String> names, List<String> plain, Map<String, String> originals) {
    for (int i = 0; i < names.size(); i++) {
      originals.put(names.get(i), plain.get(i));
    }
  }

  /** Imports are in the order of the names. */
  private static String sortedImports(String text) {
    String imports =
        text.lines().filter(line -> line.startsWith("import ")).sorted().collect(joining());
    return imports + text.lines().filter(line -> !line.startsWith("import ")).collect(joining());
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining("\n");
  }
}
