package dev.statute.spring.mvc;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Writes parts that the container has read as the form that they come from (RFC 7578). */
final class ReceivedParts {

  private static final String END = "\r\n";

  private ReceivedParts() {}

  /** Gives the form, part by part as it is read; nothing if the container has no parts of it. */
  static InputStream of(HttpServletRequest request) {
    String line = "--" + boundary(request);
    Iterator<Source> sources =
        Stream.concat(
                parts(request).stream()
                    .flatMap(
                        part ->
                            Stream.of(
                                () -> text(line + END + head(part) + END),
                                part::getInputStream,
                                () -> text(END))),
                Stream.<Source>of(() -> text(line + "--" + END)))
            .iterator();
    return parts(request).isEmpty()
        ? InputStream.nullInputStream()
        : new SequenceInputStream(new Opening(sources));
  }

  private static Collection<Part> parts(HttpServletRequest request) {
    try {
      return request.getParts();
    } catch (IOException | ServletException | IllegalStateException e) {
      // The container takes no parts, or these are too many or malformed: there is nothing left.
      return List.of();
    }
  }

  private static String boundary(HttpServletRequest request) {
    try {
      MediaType type = MediaType.parseMediaType(request.getContentType());
      return Optional.ofNullable(type.getParameter("boundary")).orElse("").replace("\"", "");
    } catch (InvalidMediaTypeException e) {
      return "";
    }
  }

  private static String head(Part part) {
    StringBuilder head = new StringBuilder();
    for (String name : part.getHeaderNames()) {
      part.getHeaders(name)
          .forEach(value -> head.append(name).append(": ").append(value).append(END));
    }
    return head.toString();
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private interface Source {
    InputStream open() throws IOException;
  }

  /**
   * Opens each stream once the one before has ended; a sequence takes no newer kind of iterator.
   */
  @SuppressWarnings("JdkObsolete")
  private record Opening(Iterator<Source> sources) implements Enumeration<InputStream> {

    @Override
    public boolean hasMoreElements() {
      return sources.hasNext();
    }

    @Override
    public InputStream nextElement() {
      try {
        return sources.next().open();
      } catch (IOException e) {
        throw (NoSuchElementException)
            new NoSuchElementException("A part of the form is gone").initCause(e);
      }
    }
  }
}
