package dev.statute.pages.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.JavaSignature;
import dev.statute.contract.file.LawUse;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.shape.Caching;
import dev.statute.law.Role;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.OperationSection;
import dev.statute.pages.model.PageSettings;
import dev.statute.pages.model.ResponseSection;
import dev.statute.pages.model.SampleMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the texts of a contract are, its messages stay messages, and its commands commands. */
class HostileContractTest {

  static Stream<String> texts() {
    return Stream.of(
        "a\r\nX-Evil: 1\r\n\r\nGET / HTTP/1.1",
        "\u0000",
        "\n",
        "'; rm -rf ~; '",
        "$(reboot) `reboot` \\",
        "<script>alert(1)</script>",
        "\"",
        "\u202Eevil\u2066",
        "é\uD83D\uDE42\uD800",
        "..",
        "../../etc/passwd",
        "@/etc/passwd",
        "{",
        "}{",
        "%",
        "%zz{a}%",
        " ",
        "",
        "-x",
        "a".repeat(2_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void messagesAndCommandsHoldWhatTheyShould(String evil) {
    PublishedContract contract = contract(evil);
    ApiPage page = ApiPages.of(contract, KnownContracts.LAW, PageSettings.standard());
    Set<String> anchors = new HashSet<>();
    for (OperationSection operation : page.operations()) {
      List<SampleMessage> responses = new ArrayList<>();
      assertThat(anchors.add(operation.anchor())).isTrue();
      assertThat(operation.anchor()).matches("[A-Za-z0-9-]+");
      ParsedMessage.request(operation.request());
      assertThat(words(operation.curl())).startsWith("curl").doesNotContain("X-Evil:", "rm");
      for (ResponseSection response : operation.responses()) {
        assertThat(anchors.add(response.anchor())).isTrue();
        ParsedMessage.request(response.request());
        responses.add(response.message());
        responses.addAll(response.others());
      }
      for (SampleMessage response : responses) {
        ParsedMessage parsed = ParsedMessage.response(response);
        assertThat(parsed.fields()).noneMatch(line -> line.name().equals("X-Evil"));
      }
    }
    assertThat(page.fileName()).matches("[A-Za-z0-9_-]+");
    assertThat(ApiPages.of(contract, KnownContracts.LAW, PageSettings.standard())).isEqualTo(page);
  }

  /** Splits a command as a shell does it: into words, of which quotes make one. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean isQuoted = false;
    boolean isWord = false;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (c == '\'') {
        isQuoted = !isQuoted;
        isWord = true;
      } else if (!isQuoted && c == '\\') {
        i++;
        if (command.charAt(i) != '\n') {
          word.append(command.charAt(i));
          isWord = true;
        }
      } else if (!isQuoted && Character.isWhitespace(c)) {
        if (c == '\n') {
          throw new AssertionError("an unquoted line end ends the command: " + command);
        }
        if (isWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        isWord = false;
      } else {
        if (!isQuoted && "$`;&|<>()".indexOf(c) >= 0) {
          throw new AssertionError("a character that shells do not take as it is: " + command);
        }
        word.append(c);
        isWord = true;
      }
    }
    assertThat(isQuoted).isFalse();
    if (isWord) {
      words.add(word.toString());
    }
    return words;
  }

  private static PublishedContract contract(String evil) {
    List<PublishedInput> inputs = new ArrayList<>();
    for (InputSource source :
        List.of(InputSource.PATH, InputSource.QUERY, InputSource.HEADER, InputSource.COOKIE)) {
      inputs.add(input(source, evil, List.of(evil)));
      inputs.add(input(source, source == InputSource.PATH ? "id" : "X-Plain", List.of(evil)));
    }
    inputs.add(input(InputSource.CONTENT, evil, List.of()));
    List<PublishedOperation> operations = new ArrayList<>();
    operations.add(operation("GET", evil, inputs.subList(0, 8)));
    operations.add(operation("POST", evil + "2", inputs));
    operations.add(
        operation("POST", evil + "3", List.of(input(InputSource.FORM, evil, List.of(evil)))));
    operations.add(
        operation(
            "POST",
            evil + "4",
            List.of(
                input(InputSource.PART, evil, List.of(evil)),
                new PublishedInput(
                    "file",
                    TypeUse.of("dev.statute.codec.form.FilePart"),
                    InputSource.PART,
                    evil,
                    true,
                    "",
                    List.of(),
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    evil))));
    return new PublishedContract(
        "shop." + evil,
        evil,
        Role.ORIGIN,
        evil,
        List.of(evil),
        new PublishedDoc(evil, true, evil),
        new LawUse(evil, evil, List.of()),
        Optional.of(
            new PublishedLifecycle(
                true, Optional.of(Instant.EPOCH), Optional.of(Instant.EPOCH), evil, evil)),
        List.of(
            scheme("basic", SecurityScheme.Kind.BASIC, evil),
            scheme("digest", SecurityScheme.Kind.DIGEST, evil),
            scheme("bearer", SecurityScheme.Kind.BEARER, evil),
            scheme(evil, SecurityScheme.Kind.API_KEY, evil)),
        operations,
        List.of(),
        List.of());
  }

  private static PublishedScheme scheme(String name, SecurityScheme.Kind kind, String evil) {
    return new PublishedScheme(
        name, kind, evil, false, evil, SecurityScheme.Location.HEADER, evil, evil, evil, evil);
  }

  private static PublishedInput input(InputSource source, String key, List<String> defaults) {
    return new PublishedInput(
        key,
        TypeUse.of("java.lang.String"),
        source,
        key,
        true,
        key,
        defaults,
        false,
        List.of(),
        source == InputSource.CONTENT
            ? List.of(new PublishedContent(key, true, TypeUse.of("java.lang.String")))
            : List.of(),
        List.of(),
        key);
  }

  private static PublishedOperation operation(
      String method, String evil, List<PublishedInput> inputs) {
    List<PublishedResponse> responses = new ArrayList<>();
    for (String status : List.of("200", "304", "401", "404", "499", "4XX", "default")) {
      responses.add(
          new PublishedResponse(
              evil + status,
              status,
              "",
              List.of(),
              false,
              List.of(
                  new PublishedContent(evil, true, TypeUse.of("java.lang.String")),
                  new PublishedContent("", true, TypeUse.of(evil))),
              false,
              evil,
              List.of(
                  field(evil, evil),
                  field("X-Plain", evil),
                  field("ETag", "dev.statute.field.EntityTag"),
                  field("WWW-Authenticate", ""),
                  field("Link", ""),
                  field("Location", ""),
                  field("Content-Length", ""),
                  field("Transfer-Encoding", "")),
              Caching.NONE,
              evil));
    }
    return new PublishedOperation(
        evil,
        evil,
        evil,
        method,
        "/" + evil + "/{id}/{" + evil + "}",
        new PublishedDoc(evil, false, ""),
        new JavaSignature(evil, evil, false, false, List.of(), List.of(), List.of()),
        Optional.empty(),
        List.of(
            new PublishedRequirement("digest", List.of(evil)),
            new PublishedRequirement("bearer", List.of(evil)),
            new PublishedRequirement(evil, List.of(evil))),
        List.of(evil),
        OptionalLong.empty(),
        inputs,
        responses,
        List.of());
  }

  private static PublishedField field(String name, String type) {
    return new PublishedField(name, true, type, PublishedField.Origin.DECLARED, type, false);
  }
}
