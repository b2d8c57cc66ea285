package dev.statute.read.statute;

import dev.statute.declaration.ReplyOwner;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The types that the interfaces of a compilation name as replies. All interfaces are added before
 * one of them is read, so that it makes no difference which of them is read first.
 */
public final class ReplyTypes {

  /** The qualified names of the types that people, or other processors, wrote. */
  private final Set<String> written = new HashSet<>();

  /** What is generated for an interface as a whole, by the qualified names of the types. */
  private final Map<String, ReplyOwner> ofInterfaces = new HashMap<>();

  /** For each qualified name of a reply type, what it is for, by the names of the interfaces. */
  private final Map<String, NavigableMap<String, ReplyOwner>> ofOperations = new HashMap<>();

  /** Adds the qualified names of types that are there as source, and not from here. */
  public void addWritten(Collection<String> names) {
    written.addAll(names);
  }

  /** Adds a type that is generated for an interface as a whole. */
  void add(String type, ReplyOwner owner) {
    ofInterfaces.putIfAbsent(type, owner);
  }

  /**
   * Adds the reply type of an operation.
   *
   * @param api the qualified name of its interface
   */
  void add(String type, String api, ReplyOwner owner) {
    ofOperations.computeIfAbsent(type, name -> new TreeMap<>()).putIfAbsent(api, owner);
  }

  boolean isWritten(String type) {
    return written.contains(type);
  }

  /**
   * Returns what else a type is generated for.
   *
   * @param api the qualified name of the interface that asks
   */
  public Optional<ReplyOwner> otherOwner(String type, String api) {
    return Optional.ofNullable(ofInterfaces.get(type))
        .or(
            () ->
                ofOperations.getOrDefault(type, new TreeMap<>()).entrySet().stream()
                    .filter(owner -> !owner.getKey().equals(api))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  /** Tells whether it is for this interface that the type is generated, if several name it. */
  boolean isGeneratedFor(String type, String api) {
    NavigableMap<String, ReplyOwner> owners = ofOperations.getOrDefault(type, new TreeMap<>());
    return !ofInterfaces.containsKey(type)
        && (!owners.containsKey(api) || owners.firstKey().equals(api));
  }
}
