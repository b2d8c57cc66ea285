package dev.statute.field.structured;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An ordered map whose keys are checked, and which nobody changes any more. */
final class CheckedMap<V> extends AbstractMap<String, V> {

  private final Map<String, V> entries;

  /** Takes a map that nobody else has. */
  CheckedMap(Map<String, V> entries) {
    this.entries = entries;
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return Collections.unmodifiableMap(entries).entrySet();
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return entries.get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.containsKey(key);
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super V> action) {
    entries.forEach(action);
  }
}
