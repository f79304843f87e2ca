package org.entente.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.entente.discourse.Coder;
import org.entente.model.Article;
import org.entente.model.ArticleRecord;
import org.entente.press.Read;
import org.entente.press.Reading;
import org.entente.press.Refused;

/**
 * Codes the articles of a run on all cores and hands over what came of them in the order in which
 * they came. Few articles are under way at any time, so that a run of any length needs the same
 * memory.
 */
final class Coding implements AutoCloseable {

  /** Articles under way for each thread: enough that none waits, few enough to stay small. */
  private static final int AHEAD = 4;

  /** What became of one article. */
  sealed interface Outcome {}

  /** It was read. */
  record Coded(ArticleRecord record) implements Outcome {}

  /** It could not be read; the message says why. */
  record NotRead(String message) implements Outcome {}

  /** Entente itself failed on it. */
  record Failed(String id, Throwable problem) implements Outcome {}

  private final Coder coder;
  private final ExecutorService pool;
  private final int most;
  private final Deque<Future<Outcome>> underWay = new ArrayDeque<>();
  private final Predicate<Outcome> receiver;

  /**
   * @param threads how many articles are coded at a time
   * @param receiver is given each outcome in the thread that calls {@link #add}; false ends the run
   */
  Coding(Coder coder, int threads, Predicate<Outcome> receiver) {
    this.coder = coder;
    this.pool = Executors.newFixedThreadPool(threads);
    this.most = threads * AHEAD;
    this.receiver = receiver;
  }

  /**
   * Takes the next article, waiting while too many are under way; false where the receiver wants no
   * more.
   */
  boolean add(Reading reading) throws InterruptedException {
    underWay.add(pool.submit(() -> outcome(reading)));
    boolean more = true;
    while (more && !underWay.isEmpty() && (underWay.size() >= most || underWay.peek().isDone())) {
      more = handOver();
    }
    return more;
  }

  /** Waits for all articles that were added. */
  void finish() throws InterruptedException {
    boolean more = true;
    while (more && !underWay.isEmpty()) {
      more = handOver();
    }
  }

  private boolean handOver() throws InterruptedException {
    try {
      return receiver.test(underWay.remove().get());
    } catch (ExecutionException | CancellationException e) {
      throw new IllegalStateException("an article ended neither read nor failed", e);
    }
  }

  private Outcome outcome(Reading reading) {
    if (reading instanceof Refused refused) {
      return new NotRead(refused.error().message());
    }
    Article article = ((Read) reading).article();
    try {
      return new Coded(coder.code(article));
    } catch (RuntimeException | StackOverflowError e) {
      // One article that trips the coder must not take the others with it: it is reported and
      // counted.
      return new Failed(article.id(), e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
