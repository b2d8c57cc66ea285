package dev.statute.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.UnreadableContentException;
import dev.statute.fixture.LogCapture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules that are on the class path are used; what no module knows is the program's fault. */
class JacksonModulesTest {

  record Delivery(LocalDate day, Instant at, OffsetDateTime local, Duration within) {}

  record Shop(List<Delivery> deliveries) {}

  private static final Delivery DELIVERY =
      new Delivery(
          LocalDate.of(2026, 11, 29),
          Instant.parse("2026-11-29T10:00:00.5Z"),
          OffsetDateTime.parse("2026-11-29T12:00:00+02:00"),
          Duration.ofMinutes(90));

  private static String write(Codec codec, Object value, Type type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    codec.write(value, type, JacksonCodec.JSON, out);
    return out.toString(UTF_8);
  }

  private static <T> T read(Codec codec, String json, Type type) throws IOException {
    return codec.read(new ByteArrayInputStream(json.getBytes(UTF_8)), JacksonCodec.JSON, type);
  }

  @Test
  void datesAreText() throws IOException {
    String json = write(new JacksonCodec(), DELIVERY, Delivery.class);
    assertThat(json)
        .isEqualTo(
            "{\"day\":\"2026-11-29\",\"at\":\"2026-11-29T10:00:00.500Z\","
                + "\"local\":\"2026-11-29T12:00:00+02:00\",\"within\":\"PT1H30M\"}");
    assertThat(JacksonModulesTest.<Delivery>read(new JacksonCodec(), json, Delivery.class))
        .isEqualTo(DELIVERY);
  }

  record Birthday(Year year, Month month) {}

  @Test
  void yearsAndMonthsAreText() throws IOException {
    Birthday birthday = new Birthday(Year.of(2026), Month.MAY);
    String json = write(new JacksonCodec(), birthday, Birthday.class);
    assertThat(json).isEqualTo("{\"year\":\"2026\",\"month\":\"MAY\"}");
    assertThat(JacksonModulesTest.<Birthday>read(new JacksonCodec(), json, Birthday.class))
        .isEqualTo(birthday);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "\"5\"", "\"05\"", "\"May\"", "\"\"", "[5]"})
  void nothingButItsNameIsAMonth(String json) {
    assertThatExceptionOfType(UnreadableContentException.class)
        .isThrownBy(() -> read(new JacksonCodec(), "{\"month\":" + json + "}", Birthday.class))
        .withMessage("The value at /month is not one of the names that are known here.");
  }

  /** Is on the class path without the classes that it refers to. */
  public static final class LacksClass extends SimpleModule {
    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
      throw new NoClassDefFoundError("jakarta/xml/bind/annotation/XmlElement");
    }
  }

  /** Cannot even be constructed. */
  public static final class Unconstructible extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public Unconstructible() {
      throw new NoClassDefFoundError("scala/Option");
    }
  }

  @Test
  void modulesThatCannotBeUsedAreLeftOutAndLogged(@TempDir Path directory) throws IOException {
    String missing = "acme.MissingModule";
    List<String> broken =
        List.of(LacksClass.class.getName(), missing, Unconstructible.class.getName());
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.write(services.resolve("com.fasterxml.jackson.databind.Module"), broken);
    try (URLClassLoader loader =
            new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, JacksonModules.class.getClassLoader());
        LogCapture log = new LogCapture("dev.statute.jackson2")) {
      assertThat(JacksonModules.find(loader))
          .hasSameSizeAs(JacksonModules.found())
          .hasAtLeastOneElementOfType(JavaTimeModule.class);
      assertThat(log.records())
          .extracting(LogRecord::getLevel)
          .containsExactly(Level.WARNING, Level.WARNING, Level.WARNING);
      assertThat(log.records().stream().map(LogRecord::getMessage).toList())
          .zipSatisfy(broken, (message, name) -> assertThat(message).contains(name));
    }
  }

  @Test
  void typesThatNoModuleKnowsAreNamed() {
    Codec codec = new JacksonCodec(new ObjectMapper());
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> write(codec, new Shop(List.of(DELIVERY)), Shop.class))
        .withMessageStartingWith(
            "/deliveries/0/day of " + Shop.class.getName() + " cannot be written: ")
        .withMessageContaining("java.time.LocalDate")
        .withMessageContaining("jackson-datatype-jsr310")
        .satisfies(e -> assertThat(e.type()).isEqualTo(Shop.class))
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/deliveries/0/day"));
    String json = "{\"deliveries\":[{\"day\":\"2026-11-29\"}]}";
    assertThatExceptionOfType(CodecException.class)
        .isThrownBy(() -> read(codec, json, Shop.class))
        .withMessageContaining(Shop.class.getName() + " cannot be read: ")
        .withMessageContaining("java.time.");
  }

  @Test
  void valuesThatCannotBeWrittenAreNamed() {
    for (Object value : new Object[] {new Object(), Map.of("a", new Object())}) {
      assertThatExceptionOfType(CodecException.class)
          .as("%s", value)
          .isThrownBy(() -> write(new JacksonCodec(), value, Object.class))
          .withMessageContaining("cannot be written");
    }
  }

  @Test
  void unknownMembersAreRefusedInRequestsAndSkippedInResponses() throws IOException {
    String json = "{\"deliveries\":[],\"more\":1}";
    JacksonCodec codec = new JacksonCodec();
    for (Codec strict :
        List.of(
            codec, codec.refusingUnknownMembers(), codec.refusingUnknownMembers().forResponses())) {
      assertThatExceptionOfType(UnreadableContentException.class)
          .isThrownBy(() -> read(strict, json, Shop.class))
          .satisfies(e -> assertThat(e.pointer()).isEqualTo("/more"));
    }
    for (Codec lenient :
        List.of(
            codec.forResponses(),
            codec.skippingUnknownMembers(),
            codec.skippingUnknownMembers().forResponses(),
            new JacksonCodec(new ObjectMapper()).forResponses())) {
      assertThat(JacksonModulesTest.<Shop>read(lenient, json, Shop.class))
          .isEqualTo(new Shop(List.of()));
    }
  }
}
