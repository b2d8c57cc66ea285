package dev.statute.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.TypeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedSketchTest {

  @Test
  void readsWhatTestsWrite() {
    PublishedContract contract =
        new PublishedSketch()
            .operation(
                "get",
                "GET /orders/{id}",
                "path id long; known: header If-None-Match? EntityTagCondition; query page? int =1",
                "200 body=Map<String,Order?>:application/json ETag Vary?; 404")
            .record("Order", "long id; @Size(min=1,max=9) String? note")
            .contract();

    PublishedOperation get = contract.operation("get").orElseThrow();
    assertThat(get.inputs(InputSource.HEADER))
        .singleElement()
        .satisfies(
            input -> {
              assertThat(input.name()).isEqualTo("known");
              assertThat(input.isRequired()).isFalse();
            });
    assertThat(get.inputs(InputSource.QUERY))
        .singleElement()
        .satisfies(input -> assertThat(input.defaults()).containsExactly("1"));
    assertThat(get.response("Ok").orElseThrow())
        .satisfies(
            ok -> {
              assertThat(ok.field("etag").orElseThrow().isAlways()).isTrue();
              assertThat(ok.field("Vary").orElseThrow().isAlways()).isFalse();
              assertThat(ok.content().get(0).type())
                  .isEqualTo(
                      new TypeUse(
                          "java.util.Map",
                          List.of(
                              TypeUse.of("java.lang.String"),
                              TypeUse.of("com.example.Order").nullable(true)),
                          false,
                          List.of()));
            });
    assertThat(get.response("NotFound")).isPresent();
    assertThat(contract.type("com.example.Order").orElseThrow().member("note").orElseThrow())
        .satisfies(
            note -> {
              assertThat(note.type().isNullable()).isTrue();
              assertThat(note.annotations().get(0).value("max")).contains("9");
            });
  }
}
