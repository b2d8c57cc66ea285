package dev.statute.openapi.convert.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names that are taken in some space, such as a package. */
public final class NameTable {

  private final boolean isOfFiles;
  private final Set<String> reserved;
  private final Set<String> taken = new HashSet<>();

  private NameTable(boolean isOfFiles, Collection<String> reserved) {
    this.isOfFiles = isOfFiles;
    this.reserved = Set.copyOf(reserved);
  }

  /**
   * Makes a table of names that are also those of files, where case may not tell them apart.
   *
   * @param reserved the names that nothing can have
   */
  public static NameTable ofTypes(Collection<String> reserved) {
    return new NameTable(true, reserved);
  }

  /** Makes a table of names within one file. */
  public static NameTable ofMembers() {
    return new NameTable(false, List.of());
  }

  /** Tells whether a name is free. */
  public boolean isFree(String name) {
    return !reserved.contains(name) && !taken.contains(key(name));
  }

  /** Takes a name, with a number at its end if it is not free. */
  public String take(String name) {
    return take(name, "");
  }

  /**
   * Takes a name: as it is, else with a suffix, else with a number.
   *
   * @param suffix what tells it from another one of that name; empty for a number only
   */
  public String take(String name, String suffix) {
    String longer = name + suffix;
    String free = isFree(name) ? name : isFree(longer) ? longer : numbered(longer);
    taken.add(key(free));
    return free;
  }

  private String numbered(String name) {
    // A digit right after another one would make a different number of it.
    String base = Character.isDigit(name.charAt(name.length() - 1)) ? name + "n" : name;
    int number = 2;
    while (!isFree(base + number)) {
      number++;
    }
    return base + number;
  }

  private String key(String name) {
    return isOfFiles ? name.toLowerCase(Locale.ROOT) : name;
  }
}
