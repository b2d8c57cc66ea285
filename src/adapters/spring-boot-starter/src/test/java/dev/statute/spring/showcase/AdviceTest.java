package dev.statute.spring.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.Problem;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;

/** Exceptions are for the advice of the application; what it leaves is a 500. */
class AdviceTest extends ShopTest {

  @Autowired private OrderBook book;

  @Test
  void anExceptionGetsTheReplyThatTheAdviceGives() throws Exception {
    Problem problem = problem(place("ether", ANNA), 409);
    assertThat(problem.type()).hasToString("/problems/sold-out");
    assertThat(problem.title()).isEqualTo("No ether left");
  }

  @Test
  void anExceptionGetsTheProblemDetailThatTheAdviceGives() throws Exception {
    assertThat(problem(place("till", ANNA), 502).detail()).isEqualTo("The till is stuck");
  }

  @Test
  void aStageThatFailsGetsThemToo() throws Exception {
    assertThat(problem(get("/orders/404/forecast", "Authorization", ANNA), 409).title())
        .isEqualTo("No crystal ball left");
    assertThat(problem(get("/orders/500/forecast", "Authorization", ANNA), 502).detail())
        .isEqualTo("The ball is dark");
    HttpResponse<String> late = get("/orders/7/forecast", "Authorization", ANNA);
    assertThat(late.body()).contains("\"article_name\":\"fortune\"");
  }

  @Test
  void anExceptionThatNobodyHandlesIsAProblemThatSaysNothingOfIt() throws Exception {
    HttpResponse<String> response = place("bug", ANNA);
    problem(response, 500);
    assertThat(response.body()).doesNotContain("secret");
  }

  /** Spring would send a 200 without content. */
  @Test
  void noStageAtAllIsAFault() throws Exception {
    problem(get("/orders/204/forecast", "Authorization", ANNA), 500);
  }

  /** The bean is a proxy of its class, which begins and ends transactions. */
  @Test
  void aTransactionIsRolledBackByAnException() throws Exception {
    assertThat(AopUtils.isCglibProxy(book)).isTrue();
    int before = book.count();
    place("ether", ANNA);
    place("bug", ANNA);
    assertThat(book.count()).isEqualTo(before);
    assertThat(place("tea", ANNA).statusCode()).isEqualTo(201);
    assertThat(book.count()).isEqualTo(before + 1);
  }
}
