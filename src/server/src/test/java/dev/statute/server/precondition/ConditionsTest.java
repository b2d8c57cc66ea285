package dev.statute.server.precondition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.HttpDate;
import dev.statute.http.Method;
import dev.statute.server.precondition.Preconditions.Outcome;
import org.junit.jupiter.api.Test;

/** RFC 9110, 13.2.2, by values that are read already. */
class ConditionsTest {

  private static final EntityTag TAG = EntityTag.strong("a");
  private static final EntityTagCondition SAME = EntityTagCondition.of(TAG);
  private static final EntityTagCondition OTHER = EntityTagCondition.of(EntityTag.strong("b"));
  private static final HttpDate BEFORE = HttpDate.parse("Sun, 06 Nov 1994 08:49:37 GMT");
  private static final HttpDate AFTER = HttpDate.parse("Sun, 06 Nov 1994 08:49:38 GMT");
  private static final Validators CURRENT = Validators.of(TAG, AFTER);

  @Test
  void withoutConditionsTheMethodIsPerformed() {
    assertThat(Conditions.none().evaluate(Method.GET, CURRENT)).isEqualTo(Outcome.PROCEED);
    assertThat(Conditions.none().ifMatch(null).ifNoneMatch(null).evaluate(Method.PUT, CURRENT))
        .isEqualTo(Outcome.PROCEED);
  }

  @Test
  void entityTagsComeBeforeDates() {
    assertThat(
            Conditions.none().ifMatch(SAME).ifUnmodifiedSince(BEFORE).evaluate(Method.PUT, CURRENT))
        .isEqualTo(Outcome.PROCEED);
    assertThat(Conditions.none().ifUnmodifiedSince(BEFORE).evaluate(Method.PUT, CURRENT))
        .isEqualTo(Outcome.FAILED);
    assertThat(
            Conditions.none()
                .ifNoneMatch(OTHER)
                .ifModifiedSince(AFTER)
                .evaluate(Method.GET, CURRENT))
        .isEqualTo(Outcome.PROCEED);
    assertThat(Conditions.none().ifModifiedSince(AFTER).evaluate(Method.GET, CURRENT))
        .isEqualTo(Outcome.NOT_MODIFIED);
  }

  @Test
  void noneMatchIsAnsweredByMethod() {
    Conditions conditions = Conditions.none().ifNoneMatch(SAME);

    assertThat(conditions.evaluate(Method.GET, CURRENT)).isEqualTo(Outcome.NOT_MODIFIED);
    assertThat(conditions.evaluate(Method.PUT, CURRENT)).isEqualTo(Outcome.FAILED);
    assertThat(conditions.evaluate(Method.PUT, Validators.none())).isEqualTo(Outcome.PROCEED);
  }
}
