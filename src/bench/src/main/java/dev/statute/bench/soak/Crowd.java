package dev.statute.bench.soak;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that behave, each with a connection that it keeps, and clients that do not. */
final class Crowd {

  private final InetSocketAddress server;
  private final int behaved;
  private final int misbehaved;
  private final long pauseMillis;
  private final ConcurrentMap<String, AtomicLong> counts = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, AtomicLong> longest = new ConcurrentHashMap<>();
  private final Set<RawConnection> open = ConcurrentHashMap.newKeySet();
  private final Set<String> wrong = ConcurrentHashMap.newKeySet();
  private volatile boolean isOver;

  /**
   * Prepares.
   *
   * @param behaved how many clients behave
   * @param misbehaved how many do not
   * @param pauseMillis how long those that behave wait between two requests
   */
  Crowd(InetSocketAddress server, int behaved, int misbehaved, long pauseMillis) {
    this.server = server;
    this.behaved = behaved;
    this.misbehaved = misbehaved;
    this.pauseMillis = pauseMillis;
  }

  /** Lets all of them loose for some time, after which no connection is left. */
  void run(long seconds, long seed) throws InterruptedException {
    isOver = false;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < behaved + misbehaved; i++) {
      Random random = new Random(seed * 1000 + i);
      boolean isGood = i < behaved;
      Thread thread = new Thread(() -> live(isGood, random), "soak-client-" + i);
      threads.add(thread);
      thread.start();
    }
    TimeUnit.SECONDS.sleep(seconds);
    isOver = true;
    for (Thread thread : threads) {
      // Those that behave end their last request first.
      if (threads.indexOf(thread) >= behaved) {
        thread.interrupt();
      } else {
        thread.join();
      }
    }
    for (RawConnection connection : open) {
      close(connection);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void live(boolean isGood, Random random) {
    while (!isOver) {
      try (RawConnection connection = new RawConnection(server)) {
        open.add(connection);
        try {
          if (isGood) {
            behave(connection, random);
          } else {
            misbehave(connection, random);
          }
        } finally {
          open.remove(connection);
        }
      } catch (IOException e) {
        if (isGood) {
          wrong.add("a client that behaves: " + e);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        wrong.add(e.toString());
      }
    }
  }

  private void behave(RawConnection connection, Random random)
      throws IOException, InterruptedException {
    while (!isOver) {
      Question question = Question.any(random);
      long start = System.nanoTime();
      connection.send(question.octets());
      question.check(connection.receive());
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      count(question.name());
      longest
          .computeIfAbsent(question.name(), key -> new AtomicLong())
          .accumulateAndGet(took, Math::max);
      TimeUnit.MILLISECONDS.sleep(pauseMillis);
    }
  }

  private void misbehave(RawConnection connection, Random random)
      throws IOException, InterruptedException {
    Misbehaviour[] all = Misbehaviour.values();
    Misbehaviour one = all[random.nextInt(all.length)];
    count(one.name());
    if (random.nextBoolean()) {
      connection.resetOnClose();
    }
    one.act(connection, random);
    TimeUnit.MILLISECONDS.sleep(pauseMillis);
  }

  private void count(String name) {
    counts.computeIfAbsent(name, key -> new AtomicLong()).incrementAndGet();
  }

  private static void close(RawConnection connection) {
    try {
      connection.close();
    } catch (IOException e) {
      // It is closed for certain.
    }
  }

  /** Tells how often each thing was done. */
  Map<String, AtomicLong> counts() {
    return new TreeMap<>(counts);
  }

  /** Tells how many milliseconds the longest answer of each operation took. */
  Map<String, AtomicLong> longest() {
    return new TreeMap<>(longest);
  }

  /** Tells what went wrong for clients that behave; each thing once. */
  Set<String> wrong() {
    return Set.copyOf(wrong);
  }
}
