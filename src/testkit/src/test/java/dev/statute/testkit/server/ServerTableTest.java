package dev.statute.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of servers and cases. */
class ServerTableTest {

  private static final Path PAGE = Repository.root().resolve("src/docs/servers/cases.md");
  private static final String HEAD = "| case |";

  @Test
  void thePageHasTheOutcomesOfAllServers() throws IOException {
    String page = Files.readString(PAGE);
    String prose = page.substring(0, page.indexOf(HEAD));
    String table = ServerTable.of(Outcomes.all());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, prose + table);
    }
    assertThat(page.substring(prose.length()))
        .as("the table, which -Dgolden.update=true writes")
        .isEqualTo(table);
  }
}
