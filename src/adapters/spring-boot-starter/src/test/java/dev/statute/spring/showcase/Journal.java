package dev.statute.spring.showcase;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Keeps what the operations saw, for the tests to read. */
@Component
class Journal {

  private final List<String> entries = new CopyOnWriteArrayList<>();

  void note(String entry) {
    entries.add(entry);
  }

  List<String> entries() {
    return List.copyOf(entries);
  }

  void clear() {
    entries.clear();
  }
}
