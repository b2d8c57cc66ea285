package dev.statute.contract.file.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts are found in jars, folders and files, whatever else is there. */
class ContractFilesTest {

  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final String POM = "META-INF/maven/com.example/orders/pom.properties";

  @TempDir Path folder;

  @Test
  void findsThoseOfAJar() throws IOException {
    Path jar =
        jar(
            "orders-api-2.3.0.jar",
            Map.of(entry("com.example.Orders"), contract("com.example.Orders")));
    FoundContracts found = ContractFiles.find(jar);
    assertThat(found.problems()).isEmpty();
    FoundContract orders = found.contract("com.example.Orders").orElseThrow();
    assertThat(orders.uri())
        .isEqualTo(slashed(jar) + "!/META-INF/statute/com.example.Orders.contract");
    assertThat(orders.version()).isEqualTo("2.3.0");
    assertThat(orders.lines().line(Pointer.operation("get"))).isEqualTo(6);
  }

  @Test
  void findsThoseOfAnArchiveThatRuns() throws IOException {
    Path jar =
        jar(
            "app.jar",
            Map.of(
                "BOOT-INF/classes/" + entry("com.example.Orders"), contract("com.example.Orders")));
    assertThat(ContractFiles.find(jar).contracts()).hasSize(1);
  }

  @Test
  void findsThoseOfAFolderOfClasses() throws IOException {
    write("classes/" + entry("com.example.Orders"), contract("com.example.Orders"));
    write("classes/com/example/Orders.class", "no class");
    FoundContracts found = ContractFiles.find(folder.resolve("classes"));
    assertThat(found.problems()).isEmpty();
    assertThat(found.contracts().get(0).uri())
        .isEqualTo(slashed(folder) + "/classes/META-INF/statute/com.example.Orders.contract");
    assertThat(found.contracts().get(0).version()).isEmpty();
  }

  @Test
  void findsThoseOfAFolderOfJarsAndFiles() throws IOException {
    jar("lib/b-1.0.jar", Map.of(entry("com.example.B"), contract("com.example.B")));
    jar("lib/without-3.jar", Map.of("com/example/C.class", "no class"));
    write("lib/a.contract", contract("com.example.A"));
    FoundContracts found = ContractFiles.find(folder.resolve("lib"));
    assertThat(found.problems()).isEmpty();
    assertThat(found.contracts())
        .extracting(one -> one.contract().name())
        .containsExactly("com.example.A", "com.example.B");
  }

  @Test
  void takesAFileWhateverItsName() throws IOException {
    Path file = write("orders.yaml", contract("com.example.Orders") + "version: 2.4.0\n");
    FoundContracts found = ContractFiles.find(file.toString());
    assertThat(found.problems()).isEmpty();
    assertThat(found.contracts().get(0).version()).isEqualTo("2.4.0");
  }

  @Test
  void takesAJarWhateverItsName() throws IOException {
    Path jar =
        jar("orders-1.2.war", Map.of(entry("com.example.Orders"), contract("com.example.Orders")));
    assertThat(ContractFiles.find(jar).contracts().get(0).version()).isEqualTo("1.2");
  }

  @Test
  void followsAPlaceThatIsALink() throws IOException {
    write("classes/" + entry("com.example.Orders"), contract("com.example.Orders"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("classes"));
    FoundContracts found = ContractFiles.find(link);
    assertThat(found.contracts().get(0).uri()).startsWith(slashed(link) + "/META-INF");
  }

  @Test
  void linksOfFoldersToEachOtherAreNotFollowed() throws IOException {
    write("a/x.contract", contract("com.example.Orders"));
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    Files.createSymbolicLink(folder.resolve("a/gone.contract"), folder.resolve("nowhere"));
    FoundContracts found = ContractFiles.find(folder);
    assertThat(found.problems()).isEmpty();
    assertThat(found.contracts()).hasSize(1);
  }

  @Test
  void saysThatAPlaceIsMissing() {
    assertThat(problems(folder.resolve("gone.jar")))
        .containsExactly(slashed(folder) + "/gone.jar: no such file or folder");
  }

  @Test
  void saysThatAPathIsNone() {
    assertThat(ContractFiles.find("a\0b").problems())
        .extracting(ContractProblem::toString)
        .singleElement()
        .asString()
        .startsWith("a\uFFFDb: not a path: ");
  }

  @Test
  void saysThatAJarIsDamaged() throws IOException {
    Path jar = write("orders.jar", "PK no jar");
    assertThat(problems(jar)).containsExactly(slashed(jar) + ": not a jar, or a damaged one");
  }

  @Test
  void saysThatThereIsNoContract() throws IOException {
    Path jar = jar("orders-1.jar", Map.of("com/example/Orders.class", "no class"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    String none =
        ": no contract in it; it was compiled without Statute, or with -Astatute.contract=off";
    assertThat(problems(jar)).containsExactly(slashed(jar) + none);
    assertThat(problems(classes)).containsExactly(slashed(classes) + none);
  }

  @Test
  void saysWhichTwoContractsHaveOneName() throws IOException {
    Path first = write("a.contract", contract("com.example.Orders"));
    Path second = jar("b.jar", Map.of(entry("x"), contract("com.example.Orders")));
    FoundContracts found = ContractFiles.find(folder);
    assertThat(found.contracts()).hasSize(1);
    assertThat(found.problems())
        .extracting(ContractProblem::toString)
        .containsExactly(
            slashed(second)
                + "!/META-INF/statute/x.contract: a second contract of com.example.Orders; the"
                + " first is "
                + slashed(first)
                + ". Keep one of them");
  }

  @Test
  void saysWhereAContractIsWrong() throws IOException {
    Path jar = jar("orders-1.jar", Map.of(entry("x"), "contract: 1\napi: [x]\n"));
    assertThat(problems(jar))
        .contains(slashed(jar) + "!/META-INF/statute/x.contract:2:6: a text is needed here");
  }

  @Test
  void givesTheContractsThatCanBeRead() throws IOException {
    write("a.contract", contract("com.example.A"));
    write("b.contract", "contract: 2\n");
    FoundContracts found = ContractFiles.find(folder);
    assertThat(found.contracts()).hasSize(1);
    assertThat(found.problems()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "orders-api-2.3.0.jar, , , 2.3.0",
    "orders-api-2.3.0-SNAPSHOT.jar, , , 2.3.0-SNAPSHOT",
    "orders-api.jar, , , 0.9",
    "orders-v2-api.jar, , , 0.9",
    "orders-1.jar, , 1.5, 1.5",
    "orders-1.jar, 1.7, 1.5, 1.7",
    "orders-1.jar, '${project.version}', , 1"
  })
  void takesTheVersionOfTheRelease(String name, String manifest, String maven, String expected)
      throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    if (manifest != null) {
      entries.put(
          MANIFEST, "Manifest-Version: 1.0\r\nImplementation-Version: " + manifest + "\r\n\r\n");
    }
    if (maven != null) {
      entries.put(POM, "groupId=com.example\nversion=" + maven + "\n");
    }
    entries.put(entry("com.example.Orders"), contract("com.example.Orders") + "version: \"0.9\"\n");
    FoundContracts found = ContractFiles.find(jar(name, entries));
    assertThat(found.contracts().get(0).version()).isEqualTo(expected);
  }

  @Test
  void aJarOfSeveralArtifactsHasTheVersionOfNone() throws IOException {
    Path jar =
        jar(
            "all.jar",
            Map.of(
                POM,
                "version=1\n",
                "META-INF/maven/com.example/other/pom.properties",
                "version=2\n",
                entry("com.example.Orders"),
                contract("com.example.Orders")));
    assertThat(ContractFiles.find(jar).contracts().get(0).version()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "META-INF/statute/../../../x.contract",
        "META-INF/statute/a/x.contract",
        "META-INF/statute/.contract",
        "/META-INF/statute/x.contract",
        "../META-INF/statute/x.contract",
        "META-INF/statute/x.contract/",
        "META-INF/statute/a\\x.contract",
        "META-INF/statute/a\nb.contract",
        "META-INF/statute/a\u202Eb.contract"
      })
  void entriesElsewhereAreNoContracts(String entry) throws IOException {
    Path jar =
        jar("x.jar", Map.of(entry, entry.endsWith("/") ? "" : contract("com.example.Orders")));
    assertThat(ContractFiles.find(jar).contracts()).isEmpty();
  }

  @Test
  void aContractThatUnpacksToMuchIsNotReadWhole() throws IOException {
    Path jar = folder.resolve("bomb.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(entry("x")));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertThat(problems(jar))
        .containsExactly(
            slashed(jar)
                + "!/META-INF/statute/x.contract:1:1: the file is larger than "
                + ContractFileReader.MAX_BYTES
                + " bytes");
  }

  @Test
  void aFolderIsSearchedDownToALimit() throws IOException {
    String path = "d/".repeat(ContractFiles.MAX_DEPTH);
    write(path + "deep.contract", contract("com.example.Deep"));
    write("d/flat.contract", contract("com.example.Flat"));
    assertThat(ContractFiles.find(folder).contracts())
        .extracting(one -> one.contract().name())
        .containsExactly("com.example.Flat");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261201})
  void damagedJarsNeverThrow(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] whole =
        Files.readAllBytes(
            jar(
                "whole.jar",
                Map.of(
                    MANIFEST,
                    "Manifest-Version: 1.0\r\nImplementation-Version: 1\r\n\r\n",
                    POM,
                    "version=\\u0031\n",
                    entry("com.example.Orders"),
                    contract("com.example.Orders"))));
    Path damaged = folder.resolve("damaged.jar");
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = whole.clone();
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(damaged, bytes);
      FoundContracts found = ContractFiles.find(damaged);
      assertThat(found.contracts().isEmpty())
          .as("seed %d, round %d", seed, round)
          .isEqualTo(!found.problems().isEmpty());
    }
  }

  private static String contract(String api) {
    return """
        contract: 1
        api: %s
        law: {name: http.yaml, digest: "00"}
        # A comment.
        operations:
          get:
            route: GET /orders
        """
        .formatted(api);
  }

  private static String entry(String api) {
    return "META-INF/statute/" + api + ".contract";
  }

  private static List<String> problems(Path place) {
    FoundContracts found = ContractFiles.find(place);
    assertThat(found.contracts()).isEmpty();
    return found.problems().stream().map(ContractProblem::toString).toList();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private Path jar(String name, Map<String, String> entries) throws IOException {
    Path jar = folder.resolve(name);
    Files.createDirectories(jar.getParent());
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(content)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    try (OutputStream out = Files.newOutputStream(jar)) {
      content.writeTo(out);
    }
    return jar;
  }
}
