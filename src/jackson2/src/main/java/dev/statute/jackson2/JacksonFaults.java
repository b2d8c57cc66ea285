package dev.statute.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.statute.codec.UnreadableContentException;
import dev.statute.codec.json.JsonKind;
import dev.statute.codec.json.JsonPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what Jackson found wrong in a text, without the names of classes. */
final class JacksonFaults {

  private JacksonFaults() {}

  /**
   * Describes a fault.
   *
   * @param failure what Jackson says
   * @param parser what read the text, or null if that is not known any more
   */
  static UnreadableContentException of(Throwable failure, @Nullable JsonParser parser) {
    JsonProcessingException inner = innermost(failure);
    List<String> path = failure instanceof JsonMappingException e ? path(e) : List.of();
    if (parser != null && !(inner instanceof JsonMappingException)) {
      List<String> context = context(parser.getParsingContext());
      path = context.size() > path.size() ? context : path;
    }
    String pointer = JsonPath.pointer(path);
    String subject = pointer.isEmpty() ? "The content" : "The value at " + pointer;
    return new UnreadableContentException(
        subject + " " + problem(failure, inner), pointer, failure);
  }

  /** Finds what a parser said, which databind wraps to say where. */
  private static @Nullable JsonProcessingException innermost(Throwable failure) {
    Throwable inner = failure;
    while (inner.getClass() == JsonMappingException.class && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner instanceof JsonProcessingException e ? e : null;
  }

  static List<String> path(JsonMappingException failure) {
    List<String> names = new ArrayList<>();
    for (JsonMappingException.Reference step : failure.getPath()) {
      String name = step.getFieldName();
      names.add(name == null ? String.valueOf(step.getIndex()) : name);
    }
    return names;
  }

  private static List<String> context(@Nullable JsonStreamContext innermost) {
    Deque<String> names = new ArrayDeque<>();
    for (JsonStreamContext c = innermost; c != null && !c.inRoot(); c = c.getParent()) {
      if (c.inArray()) {
        names.addFirst(String.valueOf(Math.max(0, c.getCurrentIndex())));
      } else if (c.getCurrentName() != null) {
        names.addFirst(c.getCurrentName());
      }
    }
    return List.copyOf(names);
  }

  private static String problem(Throwable failure, @Nullable JsonProcessingException inner) {
    if (failure instanceof java.io.CharConversionException e) {
      return e.getMessage() + ".";
    }
    if (inner instanceof InputCoercionException) {
      return "is a number that is too large.";
    }
    if (inner instanceof StreamConstraintsException || failure instanceof StackOverflowError) {
      return "is longer, nested deeper, or of more values, than is read here.";
    }
    if (inner instanceof StreamReadException e) {
      return syntax(e);
    }
    if (inner instanceof PropertyBindingException) {
      return "is a member that is not known here.";
    }
    if (inner instanceof InvalidNullException) {
      return "is null or missing.";
    }
    if (inner instanceof InvalidTypeIdException) {
      return "does not say which type it is, by a name that is known here.";
    }
    if (inner instanceof MismatchedInputException e) {
      return "is " + mismatch(e);
    }
    return inner instanceof ValueInstantiationException
        ? "has members that do not go together, or are out of range."
        : "is not valid.";
  }

  private static String syntax(StreamReadException failure) {
    boolean isDuplicate = String.valueOf(failure.getOriginalMessage()).startsWith("Duplicate ");
    return (isDuplicate ? "is there more than once" : "is not well-formed JSON") + place(failure);
  }

  private static String place(JsonProcessingException failure) {
    JsonLocation location = failure.getLocation();
    return location == null
        ? "."
        : ": line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
  }

  private static String mismatch(MismatchedInputException failure) {
    String message = String.valueOf(failure.getOriginalMessage());
    if (message.startsWith("Trailing token")) {
      return "followed by more" + place(failure);
    }
    if (message.startsWith("No content")) {
      return "empty.";
    }
    if (message.startsWith("Missing ") || message.startsWith("Cannot map `null`")) {
      return "null or missing.";
    }
    Class<?> type = failure.getTargetType();
    return type == null ? "not of the right shape." : "not " + JsonKind.of(type).words() + ".";
  }
}
