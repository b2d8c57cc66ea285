package dev.statute.law.yaml;

import static dev.statute.law.yaml.LawKeys.*;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Breaking.Harm;
import dev.statute.law.Cacheability;
import dev.statute.law.Condition;
import dev.statute.law.Content;
import dev.statute.law.FieldType;
import dev.statute.law.Freshness;
import dev.statute.law.HeaderField.Precondition.Prevented;
import dev.statute.law.RecipientRules.Malformed;
import dev.statute.law.RecipientRules.Repeated;
import dev.statute.law.RequestContent;
import dev.statute.law.ResponseContent;
import dev.statute.law.Role;
import dev.statute.law.State;
import dev.statute.law.Status.Redirect.NextMethod;
import dev.statute.law.Status.Redirect.Target;
import dev.statute.law.Word;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schema allows exactly the keys and the words that the readers allow. */
class SchemaKeysTest {

  private static final JsonNode SCHEMA = LawSchema.root();

  /**
   * Where the schema speaks of each mapping. Of a standard with its extension, no file consists.
   */
  private static final Map<LawKeys, String> PLACES =
      new EnumMap<>(
          Map.ofEntries(
              entry(STANDARD, "standard"),
              entry(COMPANY, "company"),
              entry(GROUND, "ground"),
              entry(CODES, "codes"),
              entry(OTHERWISE, "codes/properties/otherwise"),
              entry(GENERAL, "general"),
              entry(MESSAGE_RULE, "messageRule"),
              entry(AUTHENTICATION, "authentication"),
              entry(COMPATIBILITY, "compatibility"),
              entry(PRECONDITION, "precondition"),
              entry(LawKeys.BREAKING, "breaking"),
              entry(REDIRECT, "redirect"),
              entry(PARTY, "party"),
              entry(PROBLEMS, "problems"),
              entry(PROBLEM_TYPE, "problemType"),
              entry(PROBLEM_MEMBER, "problemType/properties/members/additionalProperties/anyOf/1"),
              entry(CLASS, "class"),
              entry(UNKNOWN, "class/properties/unknown"),
              entry(FIELD_RULE, "fieldRule"),
              entry(METHOD, "anyMethod"),
              entry(METHOD_CONTENT, "anyMethod/properties/content"),
              entry(WITHOUT_CONTENT, "anyMethod/properties/without-content"),
              entry(CACHE_CONDITION, "fieldConflict"),
              entry(SUCCESS, "success"),
              entry(ANSWER, "answer"),
              entry(HEADER, "anyHeader"),
              entry(FIELD_USE, "fieldUse"),
              entry(FIELD_CONFLICT, "fieldConflict"),
              entry(LawKeys.MALFORMED, "malformedRule"),
              entry(LawKeys.REPEATED, "repeatedRule"),
              entry(IGNORED, "ignoredRule"),
              entry(STATUS, "anyStatus"),
              entry(BAN, "ban"),
              entry(PRESUPPOSITION, "presupposition"),
              entry(ANNOUNCEMENT, "announcement"),
              entry(STAND_IN, "standIn"),
              entry(STATUS_CONFLICT, "statusConflict"),
              entry(LawKeys.REPETITION, "repetition"),
              entry(ROLES, "roles"),
              entry(POLICY, "policy"),
              entry(POLICY_ALLOWED, "policy/properties/allow/additionalProperties"),
              entry(POLICY_BAN, "policyBan/anyOf/1"),
              entry(
                  POLICY_FIELD,
                  "policy/properties/require/additionalProperties/additionalProperties/anyOf/1"),
              entry(
                  POLICY_MEDIA_TYPE,
                  "policy/properties/media-types/additionalProperties/anyOf/1")));

  @Test
  void eachMappingHasAPlaceInTheSchema() {
    assertThat(PLACES.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(LawKeys.values())
                .filter(keys -> keys != MERGED && keys != DEFINITION)
                .toList());
  }

  @Test
  void theSchemaAllowsTheKeysThatTheReadersAllow() {
    PLACES.forEach(
        (keys, place) ->
            assertThat(at(place).get("properties").propertyNames())
                .as(keys + " at " + place)
                .containsExactlyInAnyOrderElementsOf(keys.names()));
  }

  @Test
  void contentIsOneOfTheWordsOfTheReader() {
    assertThat(new TreeSet<>(at("content").get("properties").propertyNames()))
        .isEqualTo(words(Content.values()));
  }

  @Test
  void theSchemaListsTheWordsThatTheReadersKnow() {
    Set<Set<String>> listed = new HashSet<>();
    collectEnumerations(SCHEMA, listed);
    for (Word[] words :
        List.<Word[]>of(
            Role.values(),
            State.values(),
            Condition.values(),
            FieldType.values(),
            Freshness.values(),
            Target.values(),
            NextMethod.values(),
            Prevented.values(),
            Harm.values(),
            Malformed.values(),
            Repeated.values(),
            Cacheability.values(),
            RequestContent.values(),
            ResponseContent.values())) {
      assertThat(listed).as(words[0].getClass().getSimpleName()).contains(words(words));
    }
  }

  /** So each closed mapping of the schema is compared with one of a reader. */
  @Test
  void theSchemaHasNoMappingThatNoReaderKnows() {
    Set<JsonNode> known = new HashSet<>();
    PLACES.values().forEach(place -> known.add(at(place)));
    known.add(at("content"));
    Set<String> unknown = new TreeSet<>();
    collectClosed(SCHEMA, "", known, unknown);
    assertThat(unknown).isEmpty();
  }

  private static void collectClosed(
      JsonNode node, String path, Set<JsonNode> known, Set<String> unknown) {
    JsonNode others = node.get("additionalProperties");
    boolean isClosed = others != null && others.isBoolean() && !others.asBoolean();
    if (isClosed && !known.contains(node)) {
      unknown.add(path);
    }
    node.properties()
        .forEach(
            property ->
                collectClosed(property.getValue(), path + "/" + property.getKey(), known, unknown));
    if (node.isArray()) {
      node.forEach(element -> collectClosed(element, path + "/*", known, unknown));
    }
  }

  private static void collectEnumerations(JsonNode node, Set<Set<String>> listed) {
    if (node.has("enum") && node.get("enum").isArray()) {
      Set<String> words = new TreeSet<>();
      node.get("enum").forEach(word -> words.add(word.asString()));
      listed.add(words);
    }
    node.forEach(child -> collectEnumerations(child, listed));
  }

  private static JsonNode at(String place) {
    return SCHEMA.at("/$defs/" + place);
  }

  private static Set<String> words(Word... constants) {
    Set<String> words = new TreeSet<>();
    for (Word constant : constants) {
      words.add(constant.word());
    }
    return words;
  }
}
