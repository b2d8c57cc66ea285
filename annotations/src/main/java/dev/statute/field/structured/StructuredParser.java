package dev.statute.field.structured;

import dev.statute.field.FieldLimits;
import dev.statute.field.FieldSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parses Structured Fields by the algorithms of RFC 9651, 4.2. */
final class StructuredParser {

  private final BareItemParser in;

  /** Where the parts stand, if somebody is going to judge them. */
  private final @Nullable StructuredPlaces places;

  StructuredParser(CharSequence text, boolean isJudged) {
    this.in = new BareItemParser(text);
    this.places = isJudged ? new StructuredPlaces() : null;
    if (text.length() > FieldLimits.MAX_LENGTH) {
      throw in.error(FieldLimits.MAX_LENGTH, "at most " + FieldLimits.MAX_LENGTH + " characters");
    }
  }

  /** Combines field lines (RFC 9110, 5.2). */
  static String joined(List<String> lines) {
    if (lines.isEmpty()) {
      throw new FieldSyntaxException("", 0, "at least one field line");
    }
    long length = 0;
    for (String line : lines) {
      length += line.length() + 2L;
    }
    if (length - 2 > FieldLimits.MAX_LENGTH) {
      throw new FieldSyntaxException(
          lines.get(0), 0, "at most " + FieldLimits.MAX_LENGTH + " characters in all field lines");
    }
    return lines.size() == 1 ? lines.get(0) : String.join(", ", lines);
  }

  /** Parses the whole value. */
  <T> T whole(Function<StructuredParser, T> grammar) {
    in.skipSpaces();
    T value = grammar.apply(this);
    in.skipSpaces();
    if (!in.atEnd()) {
      throw in.error("the end of the value");
    }
    return value;
  }

  /** Parses the whole value, and has a reader judge it. */
  static <T, R> R read(String text, Function<StructuredParser, T> grammar, Function<T, R> reader) {
    T value = new StructuredParser(text, false).whole(grammar);
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException refusal) {
      // Rarely needed, the places are noted only now.
      return new StructuredParser(text, true).judged(grammar, reader);
    }
  }

  private <T, R> R judged(Function<StructuredParser, T> grammar, Function<T, R> reader) {
    T value = whole(grammar);
    try {
      return reader.apply(value);
    } catch (UnfitPartException unfit) {
      throw in.error(places == null ? 0 : places.of(unfit), unfit.expected());
    } catch (FieldSyntaxException refusal) {
      throw in.error(0, refusal.expected());
    } catch (IllegalArgumentException refusal) {
      throw in.error(0, "a value without this fault: " + refusal.getMessage());
    }
  }

  StructuredList list() {
    List<StructuredMember> members = new ArrayList<>();
    if (!in.atEnd()) {
      do {
        requireRoom(members.size() + 1, "members");
        members.add(member());
      } while (nextMember());
    }
    return new StructuredList(members);
  }

  StructuredDictionary dictionary() {
    if (in.atEnd()) {
      return StructuredDictionary.empty();
    }
    Map<String, StructuredMember> members = new LinkedHashMap<>();
    int count = 0;
    do {
      requireRoom(++count, "members");
      int start = in.position();
      String key = in.key();
      members.put(key, in.skip('=') ? member() : item(start, new BareBoolean(true)));
    } while (nextMember());
    return new StructuredDictionary(new CheckedMap<>(members));
  }

  StructuredItem item() {
    int start = in.position();
    return item(start, in.bareItem());
  }

  private StructuredItem item(int start, BareItem value) {
    note(start, value);
    return note(start, new StructuredItem(value, parameters()));
  }

  private StructuredMember member() {
    return in.peek() == '(' ? innerList() : item();
  }

  private InnerList innerList() {
    int start = in.position();
    in.require('(');
    List<StructuredItem> items = new ArrayList<>();
    in.skipSpaces();
    while (!in.skip(')')) {
      requireRoom(items.size() + 1, "items");
      items.add(item());
      if (in.peek() != ')' && in.peek() != ' ') {
        throw in.error("a space or ')'");
      }
      in.skipSpaces();
    }
    return note(start, new InnerList(items, parameters()));
  }

  private StructuredParameters parameters() {
    if (in.peek() != ';') {
      return StructuredParameters.none();
    }
    Map<String, BareItem> values = new LinkedHashMap<>();
    int count = 0;
    while (in.skip(';')) {
      requireRoom(++count, "parameters");
      in.skipSpaces();
      int start = in.position();
      String key = in.key();
      boolean isGiven = in.skip('=');
      int place = isGiven ? in.position() : start;
      values.put(key, note(place, isGiven ? in.bareItem() : new BareBoolean(true)));
    }
    return new StructuredParameters(new CheckedMap<>(values));
  }

  /** Takes what is between two members, and tells whether there is one more. */
  private boolean nextMember() {
    int end = in.position();
    in.skipWhiteSpace();
    if (in.atEnd()) {
      return false;
    }
    if (!in.skip(',')) {
      throw in.error(end, "',' or the end of the value");
    }
    in.skipWhiteSpace();
    if (in.atEnd()) {
      throw in.error("a member after the comma");
    }
    return true;
  }

  private <T extends StructuredPart> T note(int start, T part) {
    if (places != null) {
      places.add(start, part);
    }
    return part;
  }

  private void requireRoom(int count, String what) {
    if (count > FieldLimits.MAX_ELEMENTS) {
      throw in.error("at most " + FieldLimits.MAX_ELEMENTS + " " + what);
    }
  }
}
