package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import dev.statute.server.jdk.JdkServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

class ArticlesTest {

  private static final class Shelf implements Articles {

    @Override
    public GetArticle get(long id) {
      return new GetArticle.NotFound(Problem.ofType("/problems/none").title("None").build());
    }

    @Override
    public PostArticle post(NewArticle article) {
      ImmutableArticle made = Mappers.getMapper(ArticleMapper.class).toArticle(article);
      return new PostArticle.Created(made, UriReference.parse("/articles/1"));
    }

    @Override
    public PutArticle put(long id, ImmutableArticle article) {
      return new PutArticle.Ok(article.withPrice(article.price() + 1));
    }
  }

  @Test
  void whatOthersGenerateIsSentAndReceived() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/", JdkServer.handler(new JacksonCodec(), ArticlesRoutes.of(new Shelf())));
    server.start();
    try {
      URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
      Articles articles = ArticlesClient.of(HttpClient.newHttpClient(), uri, new JacksonCodec());
      ImmutableArticle tea = ImmutableArticle.builder().name("tea").price(300).build();

      assertEquals(
          tea,
          PostArticle.match(articles.post(new NewArticle("tea", 300)), PostArticle.Created::body));
      assertEquals(
          tea.withPrice(301), PutArticle.match(articles.put(1, tea), PutArticle.Ok::body));
      assertEquals(
          "None",
          GetArticle.match(articles.get(2), ok -> "found", none -> none.body().title()));
    } finally {
      server.stop(0);
    }
  }
}
