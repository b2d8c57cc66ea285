package dev.statute.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatObject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A merge patch changes what it names, and nothing else (RFC 7396). */
class MergePatchTest {

  private static Map<String, Object> json(String json) throws JsonProcessingException {
    return new ObjectMapper().readValue(json.replace('\'', '"'), new TypeReference<>() {});
  }

  /** RFC 7396, appendix A, where original and patch are objects; and section 3. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          {'a':'b'}                      | {'a':'c'}                       | {'a':'c'}
          {'a':'b'}                      | {'b':'c'}                       | {'a':'b','b':'c'}
          {'a':'b'}                      | {'a':null}                      | {}
          {'a':'b','b':'c'}              | {'a':null}                      | {'b':'c'}
          {'a':['b']}                    | {'a':'c'}                       | {'a':'c'}
          {'a':'c'}                      | {'a':['b']}                     | {'a':['b']}
          {'a':{'b':'c'}}                | {'a':{'b':'d','c':null}}        | {'a':{'b':'d'}}
          {'a':[{'b':'c'}]}              | {'a':[1]}                       | {'a':[1]}
          {'e':null}                     | {'a':1}                         | {'e':null,'a':1}
          {'a':'foo'}                    | {'b':null}                      | {'a':'foo'}
          {}                             | {'a':{'bb':{'ccc':null}}}       | {'a':{'bb':{}}}
          {'t':'G','a':{'g':'J','f':'D'},'x':'y'} | {'t':'H','p':1,'a':{'f':null},'x':['s']} | {'t':'H','a':{'g':'J'},'x':['s'],'p':1}
          """)
  void examples(String original, String patch, String result) throws JsonProcessingException {
    assertThatObject(MergePatch.of(json(patch)).applyTo(json(original))).isEqualTo(json(result));
  }

  @Test
  void absentAndNullMembersAreKeptApart() {
    MergePatch<String> patch = MergePatch.<String>of(Map.of("a", 1)).with("b", null);
    assertThat(patch.changes("a")).isTrue();
    assertThat(patch.removes("a")).isFalse();
    assertThat(patch.changes("b")).isTrue();
    assertThat(patch.removes("b")).isTrue();
    assertThat(patch.changes("c")).isFalse();
    assertThat(patch.removes("c")).isFalse();
    assertThat(patch).hasToString("{\"a\":1,\"b\":null}");
    Map<String, Object> members = new HashMap<>(Map.of("a", 1));
    members.put("b", null);
    assertThatObject(patch)
        .isEqualTo(MergePatch.of(members))
        .hasSameHashCodeAs(MergePatch.of(members));
    assertThatObject(patch).isNotEqualTo(MergePatch.of(Map.of("a", 1)));
    assertThat(patch.members()).isUnmodifiable();
  }

  @Test
  void valuesAreThoseThatJsonHas() {
    assertThatIllegalArgumentException().isThrownBy(() -> MergePatch.of(Map.of("a", new Object())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MergePatch.of(Collections.singletonMap("a", Double.NaN)));
  }
}
