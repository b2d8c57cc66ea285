package dev.statute.codec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WHATWG HTML, 9.2.5 and 9.2.6. */
class EventReaderTest {

  private static List<ServerSentEvent> read(String... pieces) throws IOException {
    List<ServerSentEvent> events = new ArrayList<>();
    try (EventReader reader = EventStream.read(Pieces.of(pieces).content())) {
      reader.forEachRemaining(events::add);
    }
    return events;
  }

  /**
   * Columns: the stream with {@code /} for LF, and the data of each event with {@code |} between.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "data: a//;a",
        "data:a//;a",
        "data:  a//;' a'",
        "data: a/data: b//;a+b",
        "data//;''",
        "data/data//;+",
        "data:/data: a//;+a",
        "data: a//data: b//;a|b",
        ": comment//data: a//;a",
        ":/data: a/:x/data: b//;a+b",
        "other: a/data: b//;b",
        "DATA: a/data: b//;b",
        "' data: a/data: b//';b",
        "data : a/data: b//;b",
        "data: a:b: c//;a:b: c",
        "data: a//data: b;a",
        "data: a//data: b/;a",
        "event: x//data: a//;a",
        "/////data: a//;a",
      })
  void givesTheDataOfEachEvent(String stream, String expected) throws IOException {
    List<String> data =
        read(stream.replace('/', '\n')).stream().map(ServerSentEvent::data).toList();
    assertThat(String.join("|", data)).isEqualTo(expected.replace('+', '\n'));
  }

  @Test
  void givesNothingWithoutData() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n\n")).isEmpty();
    assertThat(read("event: a\nid: 1\nretry: 5\n\n")).isEmpty();
    assertThat(read("data: a\n")).isEmpty();
    assertThat(read("data: a")).isEmpty();
  }

  @Test
  void linesEndInThreeWaysWhereverTheStreamIsSplit() throws IOException {
    String stream = "\uFEFFevent: é\r\ndata: a\rdata: b\n\r\ndata: c\r\rdata: d\r\n\n";
    List<ServerSentEvent> whole = read(stream);
    assertThat(whole).extracting(ServerSentEvent::data).containsExactly("a\nb", "c", "d");
    assertThat(whole).extracting(ServerSentEvent::type).containsExactly("é", "message", "message");
    for (int i = 0; i <= stream.length(); i++) {
      assertThat(read(stream.substring(0, i), stream.substring(i))).isEqualTo(whole);
    }
    assertThat(read(stream.split(""))).isEqualTo(whole);
  }

  @Test
  void onlyTheFirstByteOrderMarkIsNone() throws IOException {
    assertThat(read("\uFEFF\uFEFFdata: a\n\ndata: b\n\n"))
        .extracting(ServerSentEvent::data)
        .containsExactly("b");
  }

  @Test
  void eventIsThereWithItsEmptyLine() throws IOException {
    for (String end : List.of("\n\n", "\r\r", "\r\n\r\n", "\r\n\r", "\n\r")) {
      EventReader reader = EventStream.read(Pieces.ofUnended("data: a" + end).content());
      assertThat(reader.next().data()).isEqualTo("a");
      assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(reader::hasNext);
    }
  }

  @Test
  void octetsThatAreNoTextAreReplaced() throws IOException {
    byte[] octets = {'d', 'a', 't', 'a', ':', (byte) 0xff, (byte) 0xc3, '\n', '\n'};
    try (EventReader reader = EventStream.read(Content.bytes(octets, EventStream.MEDIA_TYPE))) {
      assertThat(reader.next().data()).isEqualTo("\ufffd\ufffd");
    }
  }

  @Test
  void idsLast() throws IOException {
    assertThat(
            read(
                "data: 0\n\n",
                "id: 1\ndata: 1\n\n",
                "data: 2\n\n",
                "id: x\0y\ndata: 3\n\n",
                "id: 4\n\n",
                "data: 5\n\n",
                "id\ndata: 6\n\n",
                "id: 7\ndata: lost"))
        .extracting(event -> event.id().orElse("none"))
        .containsExactly("none", "1", "1", "1", "4", "none");
  }

  @Test
  void readerKnowsWhereToResume() throws IOException {
    try (EventReader reader =
        EventStream.read(
            Pieces.of("id: 1\ndata: a\n\nid: 2\n\nid: 3\nretry: 70\ndata").content())) {
      assertThat(reader.lastEventId()).isEmpty();
      reader.next();
      assertThat(reader.lastEventId()).hasValue("1");
      assertThat(reader.reconnectionTime()).isEmpty();
      assertThat(reader.hasNext()).isFalse();
      assertThat(reader.lastEventId()).hasValue("2");
      assertThat(reader.reconnectionTime()).hasValue(Duration.ofMillis(70));
    }
  }

  @ParameterizedTest
  @CsvSource({"10,10", "0,0", "007,7", "1e3,", "-1,", "1.5,", "'',", "٣,", "' 5',", "5x,"})
  void retryIsOfDigitsOnly(String written, Long expected) throws IOException {
    ServerSentEvent event = read("retry: " + written + "\ndata: a\n\n").get(0);
    assertThat(event.retry().map(Duration::toMillis).orElse(null)).isEqualTo(expected);
  }

  @Test
  void retryOfAnyLengthIsRead() throws IOException {
    assertThat(read("retry: " + "9".repeat(300_000) + "\ndata: a\n\n").get(0).retry())
        .hasValue(Duration.ofMillis(Long.MAX_VALUE));
  }

  @Test
  void lineWithoutBoundIsRefused() throws IOException {
    for (String start : List.of("data: ", ":", "x", "id: ")) {
      EventReader reader = EventStream.read(Pieces.of(start + "a".repeat(20)).content(), 20);
      for (int i = 0; i < 2; i++) {
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(reader::hasNext)
            .withCauseInstanceOf(UnreadableContentException.class)
            .withMessageContaining("Line 1 has more than 20 octets");
      }
    }
  }

  @Test
  void eventWithoutBoundIsRefused() throws IOException {
    EventReader reader = EventStream.read(Pieces.of("data: 1234\n".repeat(9)).content(), 20);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(reader::hasNext)
        .withMessageContaining("line 5 has more than 20 characters");
    String largest = "data: 12345\ndata: 12345678\ndata: 12345\n\n";
    assertThat(EventStream.read(Pieces.of(largest).content(), 20).next().data()).hasSize(20);
    EventReader empty = EventStream.read(Pieces.of("data\n".repeat(100)).content(), 20);
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(empty::hasNext);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventStream.read(Pieces.of().content(), 0));
  }

  @Test
  void otherContentIsClosedAndRefused() {
    Pieces pieces = Pieces.of("data: a\n\n");
    Content html = Content.stream(() -> pieces, MediaType.of("text", "html"));
    assertThatExceptionOfType(UnreadableContentException.class)
        .isThrownBy(() -> EventStream.read(html));
    assertThat(pieces.isClosed()).isTrue();
  }

  @Test
  void parametersOfTheMediaTypeSayNothing() throws IOException {
    MediaType type = MediaType.parse("Text/Event-Stream;charset=utf-8");
    try (EventReader reader = EventStream.read(Content.text("data: a\n\n", type))) {
      assertThat(reader.next().data()).isEqualTo("a");
    }
  }

  @Test
  void closedReaderGivesNothing() throws IOException {
    Pieces pieces = Pieces.of("data: a\n\ndata: b\n\n");
    EventReader reader = EventStream.read(pieces.content());
    assertThat(reader.hasNext()).isTrue();
    reader.close();
    assertThat(pieces.isClosed()).isTrue();
    assertThat(reader.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
  }

  @Test
  void streamOfEventsClosesTheReader() throws IOException {
    Pieces pieces = Pieces.of("data: a\n\ndata: b\n\n");
    try (var events = EventStream.read(pieces.content()).stream()) {
      assertThat(events.map(ServerSentEvent::data).limit(1)).containsExactly("a");
    }
    assertThat(pieces.isClosed()).isTrue();
  }
}
