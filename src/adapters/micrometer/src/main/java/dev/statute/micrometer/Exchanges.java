package dev.statute.micrometer;

import dev.statute.http.StatusClass;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.http.Outcome;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Values that both ends tell of an exchange. */
final class Exchanges {

  static final String UNKNOWN = "UNKNOWN";

  private static final Logger LOGGER = System.getLogger("dev.statute.micrometer");

  private Exchanges() {}

  /** Gives a status code; a server may send numbers that are none (RFC 9110, 15). */
  static String status(int code) {
    return StatusClass.find(code).isPresent() ? Integer.toString(code) : UNKNOWN;
  }

  static String outcome(int code) {
    return Outcome.forStatus(code).name();
  }

  static String exception(@Nullable Throwable failure) {
    if (failure == null) {
      return KeyValue.NONE_VALUE;
    }
    String name = failure.getClass().getSimpleName();
    return name.isEmpty() ? failure.getClass().getName() : name;
  }

  /** Gives the tags of a timer: the same that Micrometer makes of an observation. */
  static Tags tags(KeyValues values, @Nullable Throwable failure) {
    Tags tags = Tags.of("error", exception(failure));
    return tags.and(values.stream().map(v -> Tag.of(v.getKey(), v.getValue())).toList());
  }

  /** Does what must cost nobody a response if it fails. */
  static void attempt(Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException | Error e) {
      LOGGER.log(Level.ERROR, "An exchange could not be observed", e);
    }
  }
}
