package dev.statute.bench.run;

import dev.statute.http.Method;
import dev.statute.http.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Looks codes and methods up: by ours, in a plain array or map, and with a switch. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LookupBenchmark {

  private static final int MASK = 15;

  private final int[] codes = {
    200, 201, 204, 206, 301, 304, 400, 401, 403, 404, 409, 412, 422, 429, 500, 503
  };
  private final String[] tokens = {"GET", "PUT", "POST", "DELETE", "PATCH", "GET", "HEAD", "GET"};
  private final Status[] array = new Status[600];
  private final Map<String, Method> map = new HashMap<>();
  private int next;

  /** Fills what is compared with. */
  public LookupBenchmark() {
    for (Status status : Status.values()) {
      array[status.code()] = status;
    }
    for (Method method : Method.values()) {
      map.put(method.token(), method);
    }
  }

  private int code() {
    return codes[next++ & MASK];
  }

  private String token() {
    return tokens[next++ & tokens.length - 1];
  }

  /** Looks in a plain array. */
  @Benchmark
  public Status statusArray() {
    return array[code()];
  }

  /** Looks with a switch. */
  @Benchmark
  public Status statusSwitch() {
    return switch (code()) {
      case 200 -> Status.OK;
      case 201 -> Status.CREATED;
      case 204 -> Status.NO_CONTENT;
      case 206 -> Status.PARTIAL_CONTENT;
      case 301 -> Status.MOVED_PERMANENTLY;
      case 304 -> Status.NOT_MODIFIED;
      case 400 -> Status.BAD_REQUEST;
      case 401 -> Status.UNAUTHORIZED;
      case 403 -> Status.FORBIDDEN;
      case 404 -> Status.NOT_FOUND;
      case 409 -> Status.CONFLICT;
      case 412 -> Status.PRECONDITION_FAILED;
      case 422 -> Status.UNPROCESSABLE_CONTENT;
      case 429 -> Status.TOO_MANY_REQUESTS;
      case 500 -> Status.INTERNAL_SERVER_ERROR;
      case 503 -> Status.SERVICE_UNAVAILABLE;
      default -> throw new IllegalArgumentException();
    };
  }

  /** Looks with {@code of}. */
  @Benchmark
  public Status statusOf() {
    return Status.of(code());
  }

  /** Looks with {@code find}. */
  @Benchmark
  public Optional<Status> statusFind() {
    return Status.find(code());
  }

  /** Looks with {@code interpret}. */
  @Benchmark
  public Status statusInterpret() {
    return Status.interpret(code());
  }

  /** Looks in a plain map. */
  @Benchmark
  public Method methodMap() {
    return map.get(token());
  }

  /** Looks with a switch. */
  @Benchmark
  public Method methodSwitch() {
    return switch (token()) {
      case "GET" -> Method.GET;
      case "HEAD" -> Method.HEAD;
      case "PUT" -> Method.PUT;
      case "POST" -> Method.POST;
      case "DELETE" -> Method.DELETE;
      case "PATCH" -> Method.PATCH;
      default -> throw new IllegalArgumentException();
    };
  }

  /** Looks with {@code find}. */
  @Benchmark
  public Optional<Method> methodFind() {
    return Method.find(token());
  }
}
