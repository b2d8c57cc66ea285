package dev.statute.contract.file.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.RandomContracts;
import dev.statute.law.yaml.SpecSchema;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** The schema that other tools use and the reader accept and refuse the same files. */
class ContractSchemaTest {

  private static final SpecSchema SCHEMA = new SpecSchema("contract.schema.json");
  private static final int ROUNDS = 300;

  private static final String FILE =
      """
      contract: 1
      api: com.example.Orders
      version: "2.4"
      path: /orders
      role: gateway
      parents: [com.example.Base]
      methods: ["Got get(long)"]
      doc: Orders.
      deprecated: true
      deprecation: See Baskets.
      law:
        name: acme.yaml
        digest: "00ff"
        own:
          status: {"430": Throttled}
          field: {X-Request-Id: Names it}
          problem: {/empty: Nothing}
      lifecycle: {deprecated: true, since: "2026-12-01T00:00:00Z", sunset: "2027-12-01T00:00:00Z", documentation: /new, stability: preview}
      schemes:
        key: {kind: api-key, realm: orders, proxy: true, parameter: k, location: query, format: JWT, authorization-url: /a, token-url: /t, discovery-url: /d}
      deviations: {a-rule: Because., b-rule: [One., Two.]}
      operations:
        put(long):
          route: PUT /orders/{id}
          name: put
          owner: com.example.Base
          reply: com.example.Put
          wrapper: java.util.concurrent.Future
          default: true
          suspend: true
          type-parameters: [T]
          throws: [java.io.IOException]
          cases: [Ok, NotFound]
          security: [{key: [write]}, {}]
          required-fields: [If-Match]
          content-limit: 100
          inputs:
            id: {in: path, key: nr, type: long, required: false, style: form, defaults: ["1"], rest: true, doc: The id.}
            order:
              in: content
              type: "com.example.Order"
              content: {application/json: com.example.Order, "": {type: T, declared: true}}
              annotations: ["@jakarta.validation.Valid"]
              members: {a: {in: query, type: int}}
          responses:
            Ok:
              status: 200
              record: com.example.Put$Ok
              components: {order: com.example.Order}
              common: true
              content: {application/json: com.example.Order}
              open-content: true
              problem: /empty
              fields: {ETag: {always: false, type: java.lang.String, origin: owed, clause: "RFC 9110, 8.8.3", managed: true}}
              caching: heuristic
            Other: {status: 4XX}
      types:
        com.example.Order:
          kind: record
          type-parameters: [T]
          supertype: com.example.Thing
          subtypes: [com.example.Some]
          annotations: ["@com.example.A(x=1)"]
          members: {id: long, note: {type: "java.lang.String?", deprecated: true}}
        com.example.State:
          kind: enum
          constants: {OPEN: {doc: Open.}, SHUT: {}}
      """;

  /** What both refuse: what is replaced, and by what. */
  static final List<String> REFUSED =
      Stream.of(
              "contract: 1 => contract: 2",
              "contract: 1 => contract: 0",
              "contract: 1 => contract: one",
              "contract: 1 => contract: \"1\"",
              "contract: 1⏎ => ",
              "contract: 1 => contract: ~",
              "api: com.example.Orders⏎ => ",
              "api: com.example.Orders => api: \"\"",
              "api: com.example.Orders => api: 1",
              "api: com.example.Orders => api: [x]",
              "api: com.example.Orders => api: \"a\\nb\"",
              "api: com.example.Orders => api: \"a\\u2028b\"",
              "version: \"2.4\" => version: 2.4",
              "version: \"2.4\" => version: true",
              "version: \"2.4\" => version:",
              "path: /orders => path: {}",
              "role: gateway => role: tunnel",
              "role: gateway => role: Gateway",
              "parents: [com.example.Base] => parents: com.example.Base",
              "parents: [com.example.Base] => parents: [1]",
              "doc: Orders. => doc: [Orders.]",
              "deprecated: true⏎dep => deprecated: \"true\"⏎dep",
              "deprecated: true⏎dep => deprecated: yes⏎dep",
              "  name: acme.yaml⏎ => ",
              "  digest: \"00ff\"⏎ => ",
              "digest: \"00ff\" => digest: 12",
              "{X-Request-Id: Names it} => [X-Request-Id]",
              "{X-Request-Id: Names it} => {X-Request-Id: 1}",
              "{deprecated: true, since => {deprecated: 1, since",
              "since: \"2026-12-01T00:00:00Z\" => since: 2026-12-01",
              "sunset: \"2027-12-01T00:00:00Z\" => sunset: soon",
              "kind: api-key => kind: API_KEY",
              "kind: api-key,  => ",
              "location: query => location: body",
              "proxy: true => proxy: 0",
              "deviations: {a-rule: Because., => deviations: {a-rule: 1,",
              "[One., Two.] => {}",
              "route: PUT /orders/{id} => route: PUT",
              "    route: PUT /orders/{id}⏎ => ",
              "route: PUT /orders/{id} => route: \"P(T /\"",
              "default: true => default: maybe",
              "type-parameters: [T]⏎    throws => type-parameters: T⏎    throws",
              "security: [{key: [write]}, {}] => security: {key: [write]}",
              "security: [{key: [write]}, {}] => security: [key]",
              "security: [{key: [write]}, {}] => security: [{key: write}]",
              "security: [{key: [write]}, {}] => security: [{key: [], other: []}]",
              "content-limit: 100 => content-limit: -1",
              "content-limit: 100 => content-limit: 1.5",
              "content-limit: 100 => content-limit: \"100\"",
              "content-limit: 100 => content-limit: 10000000000000000000",
              "id: {in: path, => id: {in: body,",
              "id: {in: path, => id: {",
              "type: long,  => ",
              "type: long, => type: [long],",
              "type: long, => type: \"\",",
              "defaults: [\"1\"] => defaults: [1]",
              "defaults: [\"1\"] => defaults: \"1\"",
              "annotations: [\"@jakarta.validation.Valid\"] => annotations: [Valid]",
              "annotations: [\"@jakarta.validation.Valid\"] => annotations: {}",
              "\"\": {type: T, declared: true} => \"\": {declared: true}",
              "content: {application/json: com.example.Order} => content: []",
              "content: {application/json: com.example.Order} => content: \"\"",
              "members: {a: {in: query, type: int}} => members: {a: int}",
              "status: 200 => status: 20",
              "status: 200 => status: 2000",
              "status: 200 => status: \"2xx\"",
              "        status: 200⏎ => ",
              "common: true => common: [true]",
              "components: {order: com.example.Order} => components: {order: {}}",
              "origin: owed => origin: unknown",
              "origin: owed,  => ",
              "fields: {ETag: {always: false, => fields: {ETag: {always: no,",
              "caching: heuristic => caching: 1",
              "Other: {status: 4XX} => Other:",
              "kind: record => kind: class",
              "    kind: record⏎ => ",
              "supertype: com.example.Thing => supertype: []",
              "subtypes: [com.example.Some] => subtypes: com.example.Some",
              "members: {id: long, => members: {id: 1,",
              "members: {id: long, => members: {id: {},",
              "constants: {OPEN: {doc: Open.}, SHUT: {}} => constants: [OPEN]",
              "constants: {OPEN: {doc: Open.}, SHUT: {}} => constants: {OPEN: x}",
              "operations:⏎ => operations: []⏎x:⏎")
          .toList();

  /** What both accept. */
  static final List<String> ACCEPTED =
      Stream.of(
              "api: com.example.Orders => api: \"über\"",
              "role: gateway => role: origin",
              "version: \"2.4\" => version: 2.4.0",
              "version: \"2.4\" => version: \"\"",
              "version: \"2.4\" => new-key: [1]",
              "digest: \"00ff\" => digest: \"\"",
              "status: 200 => status: \"200\"",
              "status: 200 => status: default",
              "status: 200 => status: 599",
              "content-limit: 100 => content-limit: 0",
              "caching: heuristic => stale: {}",
              "\"1\" => \"\"",
              "content: {application/json: com.example.Order} => content: {}",
              "content: {application/json: com.example.Order} => content: com.example.Order",
              "deviations: {a-rule: Because., b-rule: [One., Two.]} => deviations: {}",
              "constants: {OPEN: {doc: Open.}, SHUT: {}} => constants: {}",
              "sunset: \"2027-12-01T00:00:00Z\" => sunset: 2027-12-01T00:00:00.5Z",
              "doc: Orders. => doc: |-⏎  One.⏎⏎  Two.",
              "route: PUT /orders/{id} => route: 'PUT '")
          .toList();

  /** What only the reader refuses, since the schema cannot say why. */
  static final List<String> BEYOND_THE_SCHEMA =
      Stream.of(
              "type: long, => type: \"java.util.List<long\",",
              "type: long, => type: \"long \",",
              "annotations: [\"@com.example.A(x=1)\"] => annotations: [\"@com.example.A(x=)\"]",
              "since: \"2026-12-01T00:00:00Z\" => since: \"2026-12-39T00:00:00Z\"",
              "supertype: com.example.Thing => supertype: \"a b\"")
          .toList();

  @Test
  void bothAcceptTheFile() {
    assertThat(SCHEMA.errors(FILE)).isEmpty();
    assertThat(read(FILE))
        .isInstanceOfSatisfying(
            ContractText.Intact.class, read -> assertThat(read.ignored()).isEmpty());
  }

  @Test
  void theFileHasEachKeyOfTheSchema() {
    Set<String> unused = new TreeSet<>();
    names(SCHEMA.root(), unused);
    unused.removeIf(name -> ("\n" + FILE).matches("(?s).*[ {\\n]" + name + ":.*"));
    assertThat(unused).isEmpty();
  }

  private static void names(JsonNode schema, Set<String> names) {
    schema.path("properties").propertyNames().forEach(names::add);
    for (Iterator<JsonNode> inside = schema.iterator(); inside.hasNext(); ) {
      names(inside.next(), names);
    }
  }

  @Test
  void theSchemaAcceptsWhatIsWritten() {
    RandomContracts contracts = new RandomContracts(20261201);
    for (int round = 0; round < ROUNDS; round++) {
      String text = ContractWriter.write(contracts.next());
      assertThat(SCHEMA.errors(text)).as(text).isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void bothRefuse(String row) {
    String text = mutated(row);
    assertThat(read(text)).isInstanceOf(ContractText.Unreadable.class);
    assertThat(SCHEMA.errors(text)).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("ACCEPTED")
  void bothAccept(String row) {
    String text = mutated(row);
    assertThat(read(text)).isInstanceOf(ContractText.Intact.class);
    assertThat(SCHEMA.errors(text)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("BEYOND_THE_SCHEMA")
  void onlyTheReaderRefuses(String row) {
    String text = mutated(row);
    assertThat(read(text)).isInstanceOf(ContractText.Unreadable.class);
    assertThat(SCHEMA.errors(text)).isEmpty();
  }

  @Test
  void eachKeyIsDescribed() {
    checkDescribed(SCHEMA.root(), "#");
    SCHEMA
        .root()
        .get("$defs")
        .properties()
        .forEach(definition -> checkDescribed(definition.getValue(), definition.getKey()));
  }

  private static void checkDescribed(JsonNode schema, String path) {
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              String name = value.path("$ref").asString("").replace("#/$defs/", "");
              JsonNode described = name.isEmpty() ? value : SCHEMA.root().get("$defs").get(name);
              assertThat(described.path("description").asString(""))
                  .as(path + "." + property.getKey())
                  .isNotEmpty();
              checkDescribed(value, path + "." + property.getKey());
            });
  }

  private static ContractText read(String text) {
    return ContractFileReader.read("x.contract", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String mutated(String row) {
    String[] cells = row.split(" => ", -1);
    String old = cells[0].replace("⏎", "\n");
    assertThat(FILE).contains(old);
    int at = FILE.indexOf(old);
    return FILE.substring(0, at) + cells[1].replace("⏎", "\n") + FILE.substring(at + old.length());
  }
}
