package dev.statute.spring.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.handler;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.statute.field.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.client.MockMvcWebTestClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What Spring tests applications with works, without a server. */
class SpringTestClientsTest extends ShopTest {

  private MockMvc mvc;

  @BeforeEach
  void setUp() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void mockMvcPlacesAnOrder() throws Exception {
    mvc.perform(
            post("/orders").with(user("eve")).contentType(MediaType.APPLICATION_JSON).content(TEA))
        .andExpect(status().isCreated())
        .andExpect(handler().handlerType(OrderBook.class))
        .andExpect(handler().methodName("place"))
        .andExpect(header().exists("Location"))
        .andExpect(jsonPath("$.placed_by").value("eve"));
  }

  @Test
  void mockMvcDispatchesAgainForAStage() throws Exception {
    MvcResult begun =
        mvc.perform(MockMvcRequestBuilders.get("/orders/7/forecast").with(user("eve")))
            .andExpect(request().asyncStarted())
            .andReturn();
    mvc.perform(asyncDispatch(begun))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.article_name").value("fortune"));
  }

  @Test
  void mockMvcShowsAFailedStageToTheAdvice() throws Exception {
    MvcResult begun =
        mvc.perform(MockMvcRequestBuilders.get("/orders/404/forecast").with(user("eve")))
            .andReturn();
    mvc.perform(asyncDispatch(begun))
        .andExpect(status().isConflict())
        .andExpect(content().contentTypeCompatibleWith(Problem.MEDIA_TYPE.toString()));
  }

  @Test
  void theTesterOfMockMvcWaitsForAStage() {
    MockMvcTester tester = MockMvcTester.create(mvc);
    assertThat(tester.get().uri("/orders/7/forecast").with(user("eve")))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.article_name")
        .isEqualTo("fortune");
  }

  @Test
  void webTestClientOverMockMvcReadsAProblem() {
    WebTestClient client = MockMvcWebTestClient.bindTo(mvc).build();
    client
        .get()
        .uri("/orders/999")
        .header("Authorization", ANNA)
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/no-such-order");
  }
}
