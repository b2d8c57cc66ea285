package dev.statute.bench.run;

import dev.statute.http.Method;
import dev.statute.http.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** Looks codes and methods up, by ours and as others do. */
public class LookupBenchmark {

  private static final int MASK = 15;

  /** Codes, and what others look them up in. */
  @State(Scope.Thread)
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public abstract static class Codes {

    /** Whether the codes are known. */
    @Param({"known", "unknown"})
    public String codes = "";

    private final Status[] array = new Status[600];
    private final int[] known = {
      200, 201, 204, 206, 301, 304, 400, 401, 403, 404, 409, 412, 422, 429, 500, 503
    };
    private final int[] unknown = {
      299, 298, 297, 296, 395, 394, 493, 492, 491, 490, 489, 488, 487, 486, 598, 599
    };
    private int next;

    /** Fills the array. */
    Codes() {
      for (Status status : Status.values()) {
        array[status.code()] = status;
      }
    }

    /** Gives one code after the other. */
    int code() {
      return (codes.length() == 5 ? known : unknown)[next++ & MASK];
    }

    /** Looks in a plain array. */
    @Benchmark
    public @Nullable Status array() {
      return array[code()];
    }

    /** Looks as Spring does. */
    @Benchmark
    public @Nullable HttpStatus spring() {
      return HttpStatus.resolve(code());
    }
  }

  /** Looks with {@code find}. */
  public static class StatusFind extends Codes {

    /** Ours. */
    @Benchmark
    public Optional<Status> ours() {
      return Status.find(code());
    }
  }

  /** Looks with {@code interpret}. */
  public static class StatusInterpret extends Codes {

    /** Ours. */
    @Benchmark
    public Status ours() {
      return Status.interpret(code());
    }
  }

  /** Looks with {@code of}, which takes none but known codes. */
  public static class StatusOf extends Codes {

    /** Ours. */
    @Benchmark
    public @Nullable Status ours() {
      int code = code();
      return codes.length() == 5 ? Status.of(code) : Status.find(code).orElse(null);
    }

    /** Looks with a switch over the codes that come. */
    @Benchmark
    public @Nullable Status switched() {
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
        default -> null;
      };
    }
  }

  /** Looks for methods. */
  @State(Scope.Thread)
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public static class MethodFind {

    private final String[] tokens = {
      "GET", "PUT", "POST", "DELETE", "PATCH", "GET", "HEAD", "GET",
      "OPTIONS", "GET", "POST", "GET", "PUT", "GET", "HEAD", "LINT"
    };
    private final Map<String, Method> map = new HashMap<>();
    private int next;

    /** Fills the map. */
    public MethodFind() {
      for (Method method : Method.values()) {
        map.put(method.token(), method);
      }
    }

    private String token() {
      return tokens[next++ & MASK];
    }

    /** Ours. */
    @Benchmark
    public Optional<Method> ours() {
      return Method.find(token());
    }

    /** Looks in a plain map. */
    @Benchmark
    public @Nullable Method map() {
      return map.get(token());
    }

    /** Looks with a switch over the methods that come. */
    @Benchmark
    public @Nullable Method switched() {
      return switch (token()) {
        case "GET" -> Method.GET;
        case "HEAD" -> Method.HEAD;
        case "PUT" -> Method.PUT;
        case "POST" -> Method.POST;
        case "DELETE" -> Method.DELETE;
        case "PATCH" -> Method.PATCH;
        case "OPTIONS" -> Method.OPTIONS;
        default -> null;
      };
    }

    /** Looks as Spring does. */
    @Benchmark
    public HttpMethod spring() {
      return HttpMethod.valueOf(token());
    }
  }
}
