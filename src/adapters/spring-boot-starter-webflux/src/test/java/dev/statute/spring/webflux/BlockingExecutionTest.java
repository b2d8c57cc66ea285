package dev.statute.spring.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

class BlockingExecutionTest {

  private BlockingExecution execution = of(List.of());

  private static BlockingExecution of(List<WebFluxConfigurer> configurers) {
    return new BlockingExecution(() -> configurers, ThreadState.none());
  }

  @AfterEach
  void end() {
    execution.destroy();
  }

  private static HandlerMethod method() throws Exception {
    return new HandlerMethod("text", String.class.getMethod("length"));
  }

  private String thread() throws Exception {
    return execution
        .run(method(), Mono.fromCallable(() -> Thread.currentThread().getName()))
        .block();
  }

  private void configure(boolean isForAll) {
    execution =
        of(
            List.of(
                new WebFluxConfigurer() {
                  @Override
                  public void configureBlockingExecution(BlockingExecutionConfigurer configurer) {
                    configurer
                        .setExecutor(new SimpleAsyncTaskExecutor("configured-"))
                        .setControllerMethodPredicate(method -> isForAll);
                  }
                }));
  }

  @Test
  void methodsRunInAPoolOfItsOwnUnlessAnExecutorIsConfigured() throws Exception {
    assertThat(thread()).startsWith("statute-blocking-");
    configure(true);
    assertThat(thread()).startsWith("configured-");
  }

  @Test
  void methodsForWhichTheExecutorIsNotMeantRunInThePool() throws Exception {
    configure(false);

    assertThat(thread()).startsWith("statute-blocking-");
    assertThat(execution.isConfiguredFor(method())).isFalse();
  }

  @Test
  void operationGoesOnUndisturbedWhenItsClientLeaves() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch left = new CountDownLatch(1);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    Disposable call =
        execution
            .run(
                method(),
                Mono.fromRunnable(
                    () -> {
                      started.countDown();
                      try {
                        left.await();
                        interrupted.complete(Thread.currentThread().isInterrupted());
                      } catch (InterruptedException e) {
                        interrupted.complete(true);
                      }
                    }))
            .subscribe();
    started.await();

    call.dispose();
    left.countDown();

    assertThat(interrupted.join()).isFalse();
  }
}
