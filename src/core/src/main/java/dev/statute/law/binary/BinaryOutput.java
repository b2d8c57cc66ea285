package dev.statute.law.binary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers and texts in binary form, each text once. */
abstract class BinaryOutput {

  /** Stands for null. */
  static final int NULL = 0xFFFF;

  interface Action<T> {
    void write(T value) throws IOException;
  }

  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(octets);
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /** Returns all texts, and after them what was written. */
  final byte[] octets() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream all = new DataOutputStream(whole);
    all.writeShort(texts.size());
    for (String text : texts.keySet()) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      all.writeShort(encoded.length);
      all.write(encoded);
    }
    octets.writeTo(all);
    return whole.toByteArray();
  }

  final <T> void list(Collection<T> values, Action<T> action) throws IOException {
    number(values.size());
    for (T value : values) {
      action.write(value);
    }
  }

  final <T> void orNull(@Nullable T value, Action<T> action) throws IOException {
    flag(value != null);
    if (value != null) {
      action.write(value);
    }
  }

  final void textOrNull(@Nullable String text) throws IOException {
    if (text == null) {
      number(NULL);
    } else {
      text(text);
    }
  }

  final void text(String text) throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
  }

  @SuppressWarnings("EnumOrdinal") // What one build writes, no other reads.
  final void word(Enum<?> word) throws IOException {
    number(word.ordinal());
  }

  final void flag(boolean flag) throws IOException {
    number(flag ? 1 : 0);
  }

  final void number(int number) throws IOException {
    if (number < 0 || number > NULL) {
      throw new IOException(number + " does not fit");
    }
    out.writeShort(number);
  }
}
