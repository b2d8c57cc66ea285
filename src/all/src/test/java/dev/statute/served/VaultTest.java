package dev.statute.served;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Codec;
import dev.statute.field.Challenge;
import dev.statute.field.ContentDisposition;
import dev.statute.field.ContentTypeOptions;
import dev.statute.field.Cookie;
import dev.statute.field.Cookies;
import dev.statute.field.Credentials;
import dev.statute.field.CrossOriginResourcePolicy;
import dev.statute.field.Forwarded;
import dev.statute.field.FrameOptions;
import dev.statute.field.HttpDate;
import dev.statute.field.Prefer;
import dev.statute.field.Preference;
import dev.statute.field.PreferenceApplied;
import dev.statute.field.Problem;
import dev.statute.field.ReferrerPolicy;
import dev.statute.field.SetCookie;
import dev.statute.field.StrictTransportSecurity;
import dev.statute.field.TraceParent;
import dev.statute.field.TraceState;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typed fields, from one end to the other. */
class VaultTest {

  private static final Credentials ALICE = Credentials.basic("alice", "s3cret \u20AC");
  private static final TraceParent TRACE =
      TraceParent.of("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", true);
  private static final OpenVault.Ok OPEN =
      new OpenVault.Ok(
          "gold",
          ContentDisposition.attachment("\u20AC rates.txt"),
          List.of(SetCookie.of("__Host-id", "7").secure().withPath("/"), SetCookie.of("a", "b")),
          StrictTransportSecurity.of(Duration.ofDays(1)).withSubDomains(),
          ReferrerPolicy.NO_REFERRER,
          ContentTypeOptions.NOSNIFF,
          FrameOptions.DENY,
          CrossOriginResourcePolicy.SAME_ORIGIN,
          PreferenceApplied.of(Preference.RETURN_MINIMAL),
          HttpDate.parse("Sat, 31 Dec 2039 23:59:59 GMT"));

  private final Codec codec = new JacksonCodec();
  private final HttpClient http = HttpClient.newHttpClient();

  private JdkServer server;
  private Vault vault;

  @BeforeEach
  void start() throws IOException {
    server = JdkServer.builder(codec, VaultRoutes.of(new Cellar())).port(0).start();
    vault = VaultClient.of(http, server.uri(), codec);
  }

  @AfterEach
  void stop() {
    server.stop(Duration.ZERO);
  }

  @Test
  void typedFieldsArriveAsTheyWereSent() {
    assertThat(
            vault.open(
                ALICE,
                Cookies.of(Cookie.of("a", "1"), Cookie.of("a", "2")),
                Prefer.of(Preference.RETURN_MINIMAL, Preference.ofWait(5)),
                Forwarded.parse("for=\"[2001:db8::1]:4711\";proto=https, for=_hidden"),
                TRACE,
                TraceState.empty().with("congo", "t61rcWkgMzE")))
        .isEqualTo(OPEN);
  }

  @Test
  void credentialsAsTextAreWhatIsOnTheWire() {
    assertThat(vault.knock(ALICE.wireForm())).isInstanceOf(KnockAtDoor.NoContent.class);
    assertThat(vault.knock(null)).isInstanceOf(KnockAtDoor.Unauthorized.class);
  }

  @Test
  void malformedCredentialsAreAnsweredLikeNone() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.uri() + "/vault"))
            .header("Authorization", "Basic %")
            .header("Prefer", "=")
            .header("traceparent", "00-0-0-0")
            .build();

    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"vault\"");
  }

  private static final class Cellar implements Vault {

    @Override
    public OpenVault open(
        @Nullable Credentials credentials,
        @Nullable Cookies cookies,
        @Nullable Prefer prefer,
        @Nullable Forwarded forwarded,
        @Nullable TraceParent traceParent,
        @Nullable TraceState traceState) {
      if (!ALICE.equals(credentials)) {
        return new OpenVault.Unauthorized(challenges(), problem());
      }
      assertThat(cookies).hasToString("a=1; a=2");
      assertThat(prefer).hasToString("return=minimal, wait=5");
      assertThat(forwarded).hasToString("for=\"[2001:db8::1]:4711\";proto=https, for=_hidden");
      assertThat(traceParent).isEqualTo(TRACE);
      assertThat(traceState).hasToString("congo=t61rcWkgMzE");
      return OPEN;
    }

    @Override
    public KnockAtDoor knock(@Nullable String credentials) {
      return ALICE.wireForm().equals(credentials)
          ? new KnockAtDoor.NoContent()
          : new KnockAtDoor.Unauthorized(challenges(), problem());
    }

    private static List<Challenge> challenges() {
      return List.of(Challenge.basic("vault"));
    }

    private static Problem problem() {
      return Problem.ofType("about:blank").title("Say who you are").build();
    }
  }
}
