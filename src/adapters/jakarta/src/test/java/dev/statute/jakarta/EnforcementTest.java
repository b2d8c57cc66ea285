package dev.statute.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.codec.Content;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.MediaType;
import dev.statute.http.UndeclaredResponseException;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Limits;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;
import org.jboss.resteasy.plugins.interceptors.RoleBasedSecurityFeature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import shop.Book;
import shop.GetFile;
import shop.GetItem;
import shop.Item;
import shop.ListItems;
import shop.PlaceItem;
import shop.ShopClient;
import shop.ShopReply;
import shop.ShopResource;
import shop.SoldOutMapper;

/** What the generated client gets, and what containers enforce of copied annotations. */
class EnforcementTest {

  private static final int LIMIT = 1000;
  private static final int LARGE = 100_000;

  @Nested
  class InJersey extends Cases {
    InJersey() {
      super(JerseyContainer::start, RolesAllowedDynamicFeature.class, "application/problem+json");
    }
  }

  @Nested
  class InRestEasy extends Cases {
    InRestEasy() {
      super(RestEasyContainer::start, RoleBasedSecurityFeature.class, "text/plain;charset=UTF-8");
    }
  }

  /** The application, with the feature of its container that looks at roles. */
  static final class Guarded extends Application {

    private final Class<?> roles;
    private final Book book;

    Guarded(Class<?> roles, Book book) {
      this.roles = roles;
      this.book = book;
    }

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(SoldOutMapper.class, roles);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
      return Set.of(
          new ShopResource(book),
          new Login(),
          new StatuteFeature(Limits.standard().withRequestContent(LIMIT)));
    }
  }

  /** Believes what the request says of its sender. */
  @Priority(Priorities.AUTHENTICATION)
  static final class Login implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      String role = request.getHeaderString("X-Role");
      if (role != null) {
        request.setSecurityContext(new Known(role));
      }
    }
  }

  /** Somebody in one role. */
  record Known(String role) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
      return () -> "somebody";
    }

    @Override
    public boolean isUserInRole(String other) {
      return role.equals(other);
    }

    @Override
    public boolean isSecure() {
      return false;
    }

    @Override
    public String getAuthenticationScheme() {
      return "test";
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class Cases {

    private final Container container;
    private final Book book = new Book();
    private final HttpClient http =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ShopClient shop;

    /** The media type that the container tells violations in. */
    private final String violations;

    Cases(Container.Kind kind, Class<?> roles, String violations) {
      container = kind.start(new Guarded(roles, book), "/base");
      this.violations = violations;
      shop = ShopClient.of(http, base(), new JacksonCodec());
    }

    @AfterAll
    void stop() {
      container.close();
    }

    private URI base() {
      return URI.create("http://localhost:" + container.address().getPort() + "/base");
    }

    private HttpResponse<String> send(String method, String path, String json, String... headers)
        throws IOException, InterruptedException {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(base() + path))
              .method(method, HttpRequest.BodyPublishers.ofString(json))
              .header("Content-Type", "application/json");
      if (headers.length > 0) {
        request.headers(headers);
      }
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String type(HttpResponse<?> response) {
      return response.headers().firstValue("Content-Type").orElse("-");
    }

    @Test
    void clientsGetWhatOperationsReply() throws Exception {
      EntityTag tag = EntityTag.strong("1");
      assertThat(shop.get(3, null)).isEqualTo(new GetItem.Ok(new Item("nail", 3), tag));
      assertThat(shop.get(3, EntityTagCondition.of(tag))).isEqualTo(new GetItem.NotModified(tag));
      assertThat(shop.list(List.of("a b", "c&d"), 3))
          .isEqualTo(new ListItems.Ok(List.of(new Item("a b", 3), new Item("c&d", 3))));
      assertThat(shop.place(new Item("bolt", 4))).isInstanceOf(PlaceItem.Created.class);
      assertThat(book.has("bolt")).isTrue();
      assertThat(shop.later("one", "s").toCompletableFuture().get(30, TimeUnit.SECONDS))
          .extracting("body")
          .isEqualTo(new Item("ones", 1));
    }

    @Test
    void clientsGetDeclaredFailures() {
      assertThat(shop.get(10, null))
          .isInstanceOfSatisfying(
              ShopReply.NotFound.class,
              failure -> assertThat(failure.body().detail()).contains("no item 10"));
    }

    @Test
    void clientsAreToldThatTheirRequestsAreRefused() {
      assertThatThrownBy(() -> shop.put("a", Content.text("x".repeat(LIMIT + 1))))
          .isInstanceOfSatisfying(
              UndeclaredResponseException.class,
              refused -> {
                assertThat(refused.code()).isEqualTo(413);
                assertThat(refused.refusal()).isPresent();
              });
    }

    @Test
    void clientsStreamContent() throws Exception {
      if (!(shop.file("large") instanceof GetFile.Ok large)) {
        throw new AssertionError("no content");
      }
      try (InputStream content = large.body().open()) {
        assertThat(content.readAllBytes()).hasSize(LARGE);
      }
      Content sent =
          Content.stream(
              () -> new ByteArrayInputStream(new byte[LIMIT]),
              MediaType.of("application", "octet-stream"));
      assertThat(shop.put("a/b", sent)).isEqualTo(new ShopReply.Ok("a/b " + LIMIT));
    }

    @Test
    void rolesOfTheInterfaceAreEnforced() throws Exception {
      for (String role : List.of("admin", "clerk")) {
        assertThat(send("DELETE", "/shop/items/1", "", "X-Role", role).statusCode()).isEqualTo(204);
      }
      HttpResponse<String> refused = send("DELETE", "/shop/items/1", "", "X-Role", "guest");
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(type(refused)).isEqualTo("application/problem+json");
      assertThat(refused.body()).contains("\"title\":\"Forbidden\",\"status\":403");
      assertThat(send("DELETE", "/shop/items/1", "").statusCode()).isEqualTo(403);
      assertThat(send("GET", "/shop/items/10", "", "X-Role", "guest").statusCode()).isEqualTo(404);
    }

    @Test
    void clientsAreToldThatTheirRoleIsNotEnough() {
      assertThatThrownBy(() -> shop.delete(1, () -> "nobody"))
          .isInstanceOfSatisfying(
              UndeclaredResponseException.class,
              refused -> assertThat(refused.code()).isEqualTo(403));
    }

    @Test
    void constraintsOfTheInterfaceAreEnforced() throws Exception {
      HttpResponse<String> many =
          send("POST", "/shop/items", "{\"article\":\"many\",\"quantity\":10}");
      assertThat(many.statusCode()).isEqualTo(400);
      assertThat(type(many)).isEqualTo(violations);
      assertThat(book.has("many")).isFalse();
      HttpResponse<String> tooLong = send("GET", "/shop/later/toolong", "");
      assertThat(tooLong.statusCode()).isEqualTo(400);
      assertThat(type(tooLong)).isEqualTo(violations);
      assertThat(send("GET", "/shop/later/short", "").statusCode()).isEqualTo(200);
    }
  }
}
