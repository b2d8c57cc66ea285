package dev.statute.conformance;

import dev.statute.client.TransportInterceptor;
import dev.statute.conformance.door.ClientDoor;
import dev.statute.conformance.door.ExchangeSink;
import dev.statute.conformance.door.ServerDoor;
import dev.statute.conformance.judge.Allowance;
import dev.statute.conformance.judge.ConformanceFindings;
import dev.statute.conformance.judge.ConformanceSettings;
import dev.statute.conformance.judge.ExchangeRecorder;
import dev.statute.conformance.wire.ConformanceProxy;
import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.Profile;
import dev.statute.rule.Severity;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.contract.ApiBase;
import dev.statute.rule.message.judge.MessageSettings;
import dev.statute.server.Filter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An extension of JUnit 5 that judges each exchange of HTTP that a test causes, and fails the test
 * if a message is not lawful:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final Conformance CONFORMANCE = Conformance.strict();
 *
 * final JdkServer server =
 *     JdkServer.builder(codec, OrdersRoutes.of(new OrderBook()))
 *         .filter(CONFORMANCE.filter())
 *         .start();
 * }</pre>
 *
 * <p>It sees what goes through one of its doors: {@link #filter()} of a server of Statute, {@link
 * #interceptor()} of a client of Statute, {@link #proxy(URI)} in front of any server, and {@link
 * dev.statute.conformance.servlet.ConformanceServletFilter}. The proxy sees messages as they are on
 * the wire, the others as the program makes them.
 *
 * <p>What is wrong is blamed on the test that ends next, also where another thread saw it, and what
 * comes after the last test on the class. Immutable, save for what it has seen; thread-safe.
 */
public final class Conformance implements AfterEachCallback, AfterAllCallback {

  private static final System.Logger LOG = System.getLogger(Conformance.class.getName());

  private final ConformanceSettings settings;
  private final Optional<Severity> failing;
  private final Optional<Path> har;
  private final ExchangeRecorder recorder;
  private final HarLog log;
  private final ConformanceFindings tolerated = new ConformanceFindings();
  private final List<ConformanceProxy> proxies = new CopyOnWriteArrayList<>();

  private Conformance(
      ConformanceSettings settings, Optional<Severity> failing, Optional<Path> har) {
    this.settings = settings;
    this.failing = failing;
    this.har = har;
    this.log = new HarLog(har);
    this.recorder = new ExchangeRecorder(settings, log);
  }

  /**
   * Fails tests for errors: violations of what HTTP demands with MUST, or defines, and of
   * contracts. Warnings are logged.
   */
  public static Conformance strict() {
    return new Conformance(standard(), Optional.of(Severity.ERROR), Optional.empty());
  }

  /** Fails no test; what is wrong is logged with {@link System.Logger}. */
  public static Conformance logging() {
    return new Conformance(standard(), Optional.empty(), Optional.empty());
  }

  private static ConformanceSettings standard() {
    return new ConformanceSettings(
        new Laws().standard(),
        MessageSettings.standard(),
        List.of(),
        ApiBase.any(),
        List.of(),
        Set.of(),
        false);
  }

  private Conformance with(ConformanceSettings others) {
    return new Conformance(others, failing, har);
  }

  private Conformance with(MessageSettings others) {
    return with(settings.withMessages(others));
  }

  /**
   * Fails tests for warnings, too.
   *
   * @return a conformance that has seen nothing
   */
  public Conformance failingOnWarnings() {
    return new Conformance(settings, Optional.of(Severity.WARN), har);
  }

  /**
   * Reports no violation of a rule.
   *
   * @param rule the id of the rule, such as {@code owed-field}
   * @param reason why that is right here
   * @return a conformance that has seen nothing
   * @throws IllegalArgumentException if one of them is blank
   */
  public Conformance allowing(String rule, String reason) {
    List<Allowance> all = new ArrayList<>(settings.allowances());
    all.add(new Allowance(rule, reason));
    return with(settings.withAllowances(all));
  }

  /**
   * Changes the severity of a rule.
   *
   * @param rule the id of the rule
   * @param severity how bad its violation is
   * @return a conformance that has seen nothing
   */
  public Conformance severity(String rule, Severity severity) {
    MessageSettings messages = settings.messages();
    Map<String, Severity> severities = new HashMap<>(messages.severities());
    severities.put(rule, severity);
    return with(new MessageSettings(messages.profile(), severities, messages.role()));
  }

  /**
   * Changes how bad violations are: by {@link Profile#STRICT} also SHOULD is an error.
   *
   * @return a conformance that has seen nothing
   */
  public Conformance profile(Profile profile) {
    MessageSettings messages = settings.messages();
    return with(new MessageSettings(profile, messages.severities(), messages.role()));
  }

  /**
   * Changes what the tested server is; an origin server if nothing is said.
   *
   * @return a conformance that has seen nothing
   */
  public Conformance role(Role role) {
    MessageSettings messages = settings.messages();
    return with(new MessageSettings(messages.profile(), messages.severities(), role));
  }

  /**
   * Changes the law, to that of a company.
   *
   * @return a conformance that has seen nothing
   */
  public Conformance law(Law law) {
    return with(settings.withLaw(law));
  }

  /**
   * Also compares exchanges with the contracts of interfaces.
   *
   * @param apis interfaces with {@link dev.statute.Api}, which statute-processor has compiled
   * @return a conformance that has seen nothing
   * @throws IllegalArgumentException if there is no contract file of one of them
   */
  public Conformance contracts(Class<?>... apis) {
    return contracts(ContractPlaces.of(apis), settings.base());
  }

  /**
   * Also compares exchanges with contracts.
   *
   * @param place a contract file, a jar, or a folder
   * @return a conformance that has seen nothing
   * @throws IllegalArgumentException if there is none, or one that cannot be read
   */
  public Conformance contracts(Path place) {
    return contracts(ContractPlaces.of(place), settings.base());
  }

  /**
   * Also compares exchanges with contracts.
   *
   * @param contracts the contracts, perhaps made of an OpenAPI document
   * @param base what their paths follow
   * @return a conformance that has seen nothing
   */
  public Conformance contracts(List<PublishedContract> contracts, ApiBase base) {
    return with(settings.withContracts(contracts, base));
  }

  /**
   * Says what the paths of the contracts follow: {@code /v1}, or {@code http://localhost/v1}.
   *
   * @return a conformance that has seen nothing
   * @throws IllegalArgumentException if it is neither a path nor a URI with a host
   */
  public Conformance base(String base) {
    return contracts(settings.contracts(), ApiBase.parse(base));
  }

  /**
   * Changes which messages are judged. If nothing is said, those are responses where a server is
   * tested, and requests, too, where a client is.
   *
   * @return a conformance that has seen nothing
   */
  public Conformance judging(Set<MessagePart> parts) {
    return with(settings.withParts(parts));
  }

  /**
   * Shows credentials, cookies and contents in reports and saved files.
   *
   * @return a conformance that has seen nothing
   */
  public Conformance showingSecrets() {
    return with(settings.withSecrets());
  }

  /**
   * Saves what was seen in a HAR file, which is written after the last test of the class.
   *
   * @param file the file; its folders are made
   * @return a conformance that has seen nothing
   */
  public Conformance saveTo(Path file) {
    return new Conformance(settings, failing, Optional.of(file));
  }

  /**
   * Returns what sees the answers of a server of Statute.
   *
   * @return a filter to be added first, so that it sees what the others change
   */
  public Filter filter() {
    return new ServerDoor(recorder);
  }

  /**
   * Returns what sees the requests of a client of Statute, and the responses that it gets.
   *
   * @return an interceptor to be added last, so that it sees what the others change
   */
  public TransportInterceptor interceptor() {
    return new ClientDoor(recorder);
  }

  /**
   * Starts a proxy on this machine that sees the messages of any server.
   *
   * @param server the {@code http} URI of the server
   * @return the proxy, which the caller closes; clients send their requests to its URI
   * @throws IllegalArgumentException if the URI has another scheme or no host
   */
  public ConformanceProxy proxy(URI server) {
    ConformanceProxy proxy = ConformanceProxy.start(server, recorder);
    proxies.add(proxy);
    return proxy;
  }

  /** Returns what takes the exchanges of a door of another kind. */
  public ExchangeSink sink() {
    return recorder;
  }

  /**
   * Writes the file of {@link #saveTo} now, rather than after the last test.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void save() {
    proxies.forEach(ConformanceProxy::settle);
    log.write();
  }

  /** Fails a test for what was seen up to its end. */
  @Override
  public void afterEach(ExtensionContext context) {
    String inClass = context.getTestClass().map(type -> type.getSimpleName() + ", ").orElse("");
    report(inClass + context.getDisplayName());
  }

  /**
   * Fails a class for what was seen after its last test, logs what fails nothing, and saves the
   * file.
   */
  @Override
  public void afterAll(ExtensionContext context) {
    String name = context.getTestClass().map(Class::getSimpleName).orElse("the tests");
    try {
      report(name);
    } finally {
      log.write();
      logTolerated(name);
    }
  }

  /** Returns what was seen since the last report, and what is wrong with it. */
  @Override
  public String toString() {
    proxies.forEach(ConformanceProxy::settle);
    ConformanceFindings findings = recorder.found();
    int exchanges = recorder.exchanges();
    String seen = exchanges + (exchanges == 1 ? " exchange seen" : " exchanges seen");
    return findings.isEmpty() ? seen : seen + "\n" + findings.text("these tests");
  }

  private void report(String test) {
    proxies.forEach(ConformanceProxy::settle);
    ConformanceFindings findings = recorder.drain();
    ConformanceFindings bad = failing.map(findings::from).orElseGet(ConformanceFindings::new);
    synchronized (tolerated) {
      tolerated.addAll(failing.map(findings::below).orElse(findings));
    }
    if (!bad.isEmpty()) {
      throw new AssertionError(bad.text(test));
    }
  }

  private void logTolerated(String name) {
    synchronized (tolerated) {
      if (!tolerated.isEmpty()) {
        LOG.log(System.Logger.Level.WARNING, tolerated.text(name));
        tolerated.clear();
      }
    }
  }
}
