package dev.statute.server.validation;

import dev.statute.generated.Arguments;
import dev.statute.http.Status;
import dev.statute.server.ArgumentReader;
import dev.statute.server.Call;
import dev.statute.server.refusal.RefusedException;
import dev.statute.server.refusing.FaultPlace;
import dev.statute.server.refusing.Refusals;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Reads arguments and checks them, if there is an {@link ArgumentValidator}. A client whose
 * arguments are wrong gets a 422 if the operation declares that, else a 400, with a problem detail
 * whose member {@code errors} names what is wrong.
 */
public final class ValidatedArguments implements ArgumentReader {

  private static final int MOST_ERRORS = 50;
  private static final int MOST_CHARACTERS = 200;

  private static final Comparator<ArgumentFault> ORDER =
      Comparator.comparingInt(ArgumentFault::parameter)
          .thenComparing(ArgumentFault::pointer)
          .thenComparing(ArgumentFault::detail);

  private final ArgumentReader reader;
  private final List<String> places;
  private final Optional<ArgumentValidator> found;

  /** Found once it is needed; looking twice finds the same. */
  private volatile @Nullable Method method;

  private ValidatedArguments(
      ArgumentReader reader, List<String> places, Optional<ArgumentValidator> found) {
    this.reader = reader;
    this.places = places;
    this.found = found;
  }

  /**
   * Checks what a reader reads.
   *
   * @param reader reads the arguments of an operation that knows its declaration
   * @param places for each parameter the part of the request, as the member {@code in} of problem
   *     details has it, and after a space the name that it has there, if it has any
   * @return such a reader
   * @throws java.util.ServiceConfigurationError if there is a validator that cannot be set up
   */
  public static ValidatedArguments of(ArgumentReader reader, String... places) {
    return new ValidatedArguments(
        Objects.requireNonNull(reader, "reader"),
        List.of(places),
        ServiceLoader.load(ArgumentValidator.class).findFirst());
  }

  @Override
  public Arguments read(Call call) {
    Arguments arguments = reader.read(call);
    ArgumentValidator given = call.contextOrNull(ArgumentValidator.class);
    List<ArgumentFault> faults = new ArrayList<>();
    Optional.ofNullable(given)
        .or(() -> found)
        .ifPresent(
            validator -> faults.addAll(validator.validate(method(call), arguments.toArray())));
    if (!faults.isEmpty()) {
      Status declared = Status.UNPROCESSABLE_CONTENT;
      boolean isDeclared = call.operation().codes().contains(declared.code());
      Status status = isDeclared ? declared : Status.BAD_REQUEST;
      throw new RefusedException(Refusals.invalid(status, errors(faults)));
    }
    return arguments;
  }

  private Method method(Call call) {
    Method known = method;
    if (known == null) {
      known = call.operation().declaration().orElseThrow().toMethod();
      method = known;
    }
    return known;
  }

  private List<Map<String, String>> errors(List<ArgumentFault> faults) {
    return faults.stream().sorted(ORDER).distinct().limit(MOST_ERRORS).map(this::error).toList();
  }

  private Map<String, String> error(ArgumentFault fault) {
    Map<String, String> error = new LinkedHashMap<>();
    String place = fault.parameter() < places.size() ? places.get(fault.parameter()) : "";
    int space = place.indexOf(' ');
    error.put("in", space < 0 ? FaultPlace.CONTENT.member() : place.substring(0, space));
    if (space >= 0) {
      error.put("parameter", place.substring(space + 1));
    }
    if (!fault.pointer().isEmpty()) {
      error.put("pointer", shortened(fault.pointer()));
    }
    error.put("detail", shortened(fault.detail()));
    return error;
  }

  private static String shortened(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    boolean isCut = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
    return text.substring(0, isCut ? MOST_CHARACTERS - 1 : MOST_CHARACTERS) + "...";
  }
}
