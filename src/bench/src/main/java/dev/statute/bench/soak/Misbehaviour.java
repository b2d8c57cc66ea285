package dev.statute.bench.soak;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** What clients do that are broken, far away, or hostile. */
enum Misbehaviour {
  /** Sends a part of a head, and waits. */
  HALF_A_HEAD {
    @Override
    void act(RawConnection to, Random random) throws IOException {
      to.send("GET /soak/now/1 HTTP/1.1\r\nHo");
      to.awaitEnd();
    }
  },
  /** Sends a part of its content, and waits. */
  HALF_A_BODY {
    @Override
    void act(RawConnection to, Random random) throws IOException {
      to.send(Question.uploadHead(1000) + "abc");
      to.awaitEnd();
    }
  },
  /** Sends what is no chunk, and waits. */
  BROKEN_CHUNK {
    @Override
    void act(RawConnection to, Random random) throws IOException {
      to.send(
          "POST /soak/uploads HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
              + "Transfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n");
      to.awaitEnd();
    }
  },
  /** Reads little of a long answer at a time. */
  SLOW_READER {
    @Override
    void act(RawConnection to, Random random) throws IOException, InterruptedException {
      to.send(Question.get("stream", LONG));
      byte[] little = new byte[4 << 10];
      for (int i = 0; i < 200 && to.read(little) >= 0; i++) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  },
  /** Reads nothing of a long answer. */
  STALLED_READER {
    @Override
    void act(RawConnection to, Random random) throws IOException, InterruptedException {
      to.send(Question.get("stream", LONG));
      TimeUnit.SECONDS.sleep(15);
    }
  },
  /** Connects, and leaves. */
  LEAVES_AT_ONCE {
    @Override
    void act(RawConnection to, Random random) {}
  },
  /** Leaves within its head. */
  LEAVES_IN_HEAD {
    @Override
    void act(RawConnection to, Random random) throws IOException {
      to.send("GET /soak/now/1 HTTP/1.1\r\nHo");
    }
  },
  /** Leaves within its content. */
  LEAVES_IN_BODY {
    @Override
    void act(RawConnection to, Random random) throws IOException {
      to.send(Question.uploadHead(100_000) + "abc");
    }
  },
  /** Leaves before the answer, or while it is sent. */
  LEAVES_BEFORE_ANSWER {
    @Override
    void act(RawConnection to, Random random) throws IOException {
      to.send(Question.get("stream", random.nextInt(LONG)));
    }
  },
  /** Leaves within the answer. */
  LEAVES_IN_ANSWER {
    @Override
    void act(RawConnection to, Random random) throws IOException {
      to.send(Question.get("stream", LONG));
      to.read(new byte[1000]);
    }
  },
  /** Leaves before an answer that comes later. */
  LEAVES_BEFORE_LATE_ANSWER {
    @Override
    void act(RawConnection to, Random random) throws IOException {
      to.send(Question.get("later", 1));
    }
  },
  /** Leaves where there never is an answer. */
  LEAVES_FOR_EVER {
    @Override
    void act(RawConnection to, Random random) throws IOException {
      to.send(Question.get("never", 1));
    }
  };

  private static final int LONG = 8 << 20;

  /** Does it once; the connection is closed afterwards. */
  abstract void act(RawConnection to, Random random) throws IOException, InterruptedException;
}
