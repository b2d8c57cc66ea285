package dev.statute.law.yaml;

import dev.statute.text.Printable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Loads the plain YAML that laws and contracts are written in: one document of mappings, lists and
 * scalars, without anchors, aliases, tags and merge keys, and of bounded size and depth.
 */
public final class YamlDocument {

  public static final int MAX_BYTES = 1 << 20;
  public static final int MAX_DEPTH = 32;
  public static final int MAX_NODES = 100_000;
  public static final int MAX_SCALAR = 10_000;

  private static final int MAX_MESSAGE = 200;

  private final String file;
  private final Problems problems;
  private final Bounds bounds;
  private final String content;
  private Optional<Mark> reached = Optional.empty();

  /** Begins to load a law. */
  public YamlDocument(String file, Problems problems) {
    this(file, problems, new Bounds(MAX_BYTES, MAX_NODES, MAX_SCALAR), "a law");
  }

  /**
   * Begins to load a file.
   *
   * @param content what the file holds, with its article
   */
  public YamlDocument(String file, Problems problems, Bounds bounds, String content) {
    this.file = file;
    this.problems = problems;
    this.bounds = bounds;
    this.content = content;
  }

  /**
   * What is the most that a file holds.
   *
   * @param bytes its octets
   * @param nodes its mappings, lists, keys and values
   * @param scalar the characters of a value
   */
  public record Bounds(int bytes, int nodes, int scalar) {}

  /** Returns the root mapping, or nothing after saying why. */
  public Optional<MappingNode> load(byte[] bytes) {
    if (bytes.length > bounds.bytes()) {
      problems.add(1, 1, "the file is larger than " + bounds.bytes() + " bytes");
      return Optional.empty();
    }
    Optional<String> text = decode(bytes);
    return text.flatMap(this::parse);
  }

  private Optional<String> decode(byte[] bytes) {
    try {
      // A decoder of its own, since new String() would hide malformed input.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.add(malformedLine(bytes), 1, "the file is not valid UTF-8");
      return Optional.empty();
    }
  }

  /** Returns the first line that does not decode; no multi-byte sequence spans a line feed. */
  private static int malformedLine(byte[] bytes) {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        try {
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - start));
        } catch (CharacterCodingException e) {
          return line;
        }
        line++;
        start = i + 1;
      }
    }
    return line;
  }

  private Optional<MappingNode> parse(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(bounds.bytes())
            .setMaxAliasesForCollections(0)
            .setSchema(new CoreSchema())
            // With a key that is a list we say ourselves where it stands.
            .setAllowNonScalarKeys(true)
            // One read: the scanner copies all that it has not yet used at each further one.
            .setBufferSize(text.length() + 1)
            .build();
    try {
      if (!isPlain(new Parse(settings).parseString(text))) {
        return Optional.empty();
      }
      return root(new Compose(settings).composeString(text));
    } catch (MarkedYamlEngineException e) {
      problems.add(e.getProblemMark(), "not YAML: " + oneLine(String.valueOf(e.getProblem())));
    } catch (ReaderException e) {
      unreadable(text.substring(0, text.offsetByCodePoints(0, e.getPosition())), e.getCodePoint());
    } catch (YamlEngineException e) {
      problems.add(1, 1, "not YAML: " + oneLine(String.valueOf(e.getMessage())));
    } catch (NumberFormatException e) {
      // The scanner takes the eight digits of \U99999999 for an int.
      problems.add(reached, "not YAML: found an invalid escape after this");
    }
    return Optional.empty();
  }

  private void unreadable(String before, int codePoint) {
    String[] lines = before.split("\r\n|[\r\n]", -1);
    String last = lines[lines.length - 1];
    problems.add(
        lines.length,
        last.codePointCount(0, last.length()) + 1,
        String.format(Locale.ROOT, "not YAML: the character U+%04X is not allowed", codePoint));
  }

  private Optional<MappingNode> root(Optional<Node> node) {
    if (node.isPresent() && node.get() instanceof MappingNode mapping) {
      return Optional.of(Nodes.withoutFinalBreaks(mapping));
    }
    problems.add(1, 1, "the file must be a mapping with the keys of " + content);
    return Optional.empty();
  }

  /** Stops at the first event that a plain document has not, before anything is built from it. */
  private boolean isPlain(Iterable<Event> events) {
    int depth = 0;
    int nodes = 0;
    int documents = 0;
    for (Event event : events) {
      reached = event.getEndMark();
      String fault = null;
      if (event instanceof NodeEvent node) {
        fault = foreign(node);
        nodes++;
      }
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event.getEventId() == Event.ID.MappingEnd
          || event.getEventId() == Event.ID.SequenceEnd) {
        depth--;
      } else if (event instanceof DocumentStartEvent && ++documents > 1) {
        fault = "a second document is not allowed";
      }
      if (depth > MAX_DEPTH) {
        fault = "nested deeper than " + MAX_DEPTH + " levels";
      } else if (nodes > bounds.nodes()) {
        fault = "more than " + bounds.nodes() + " values";
      }
      if (fault != null) {
        problems.add(event.getStartMark(), fault);
        return false;
      }
    }
    return true;
  }

  private @org.jspecify.annotations.Nullable String foreign(NodeEvent event) {
    if (event instanceof AliasEvent) {
      String name = event.getAnchor().map(Anchor::getValue).orElse("");
      return "aliases (*" + Printable.shown(name) + ") are not allowed";
    }
    if (event.getAnchor().isPresent()) {
      String name = event.getAnchor().get().getValue();
      return "anchors (&" + Printable.shown(name) + ") are not allowed";
    }
    if (event instanceof ScalarEvent scalar) {
      if (scalar.getTag().isPresent()) {
        return "tags (" + Printable.shown(scalar.getTag().get()) + ") are not allowed";
      }
      if (scalar.isPlain() && scalar.getValue().equals("<<")) {
        return "merge keys (<<) are not allowed";
      }
      return scalar.getValue().length() > bounds.scalar()
          ? "longer than " + bounds.scalar() + " characters"
          : null;
    }
    if (event instanceof CollectionStartEvent collection && collection.getTag().isPresent()) {
      return "tags (" + Printable.shown(collection.getTag().get()) + ") are not allowed";
    }
    return null;
  }

  private static String oneLine(String message) {
    return Printable.shown(message.strip().lines().findFirst().orElse("").strip(), MAX_MESSAGE);
  }
}
