package org.entente.record.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.record.FeedState;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;

/**
 * Gets documents by HTTP as a well-behaved guest: says who it is, heeds robots.txt, follows few
 * redirects, reads no more than it can use, waits no longer than it must, and goes to no private
 * address unless it is told to.
 */
public final class Fetcher implements AutoCloseable {

  /** What Entente calls itself. */
  public static final String AGENT = "Entente/0.1 (news event coder)";

  private static final int MOST_REDIRECTS = 5;

  private final HttpClient client;
  private final Duration patience;
  private final boolean allowPrivate;
  private final Duration pause;
  private final Map<String, Long> asked = new HashMap<>();
  private final int mostBytes;
  private final Robots robots;
  private final ScheduledExecutorService watchdog =
      Executors.newSingleThreadScheduledExecutor(Fetcher::daemon);

  /**
   * @param patience longest time for one document, from asking to its last byte
   * @param allowPrivate whether addresses in private networks may be asked
   * @param pause least time between two questions to one host; a longer one that its robots.txt
   *     asks for is kept
   */
  public Fetcher(Duration patience, boolean allowPrivate, Duration pause) {
    this(patience, allowPrivate, pause, Sources.MOST_BYTES);
  }

  Fetcher(Duration patience, boolean allowPrivate, Duration pause, int mostBytes) {
    this.pause = pause;
    this.patience = patience;
    this.allowPrivate = allowPrivate;
    this.mostBytes = mostBytes;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
    this.robots = new Robots(this);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "fetch-watchdog");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * The document at an address.
   *
   * @param known what it answered last time, so that it may say that nothing has changed; or null
   * @throws RecordException where it cannot be had
   */
  public Fetched get(String url, FeedState known) throws InterruptedException {
    URI uri = uri(url);
    if (!robots.allows(uri)) {
      throw failure(
          RecordProblem.R13, url, "a rule against it", "pages that robots may read", null);
    }
    rest(uri);
    return follow(uri, known);
  }

  /** Waits until the host may be asked again. */
  private void rest(URI uri) throws InterruptedException {
    Duration wanted = robots.delay(uri);
    long wait = Math.max(pause.toNanos(), wanted.toNanos());
    Long last = asked.get(uri.getRawAuthority());
    long left = last == null ? 0 : last + wait - System.nanoTime();
    if (left > 0) {
      TimeUnit.NANOSECONDS.sleep(left);
    }
    asked.put(uri.getRawAuthority(), System.nanoTime());
  }

  /** The document, whatever robots.txt says. */
  Fetched follow(URI first, FeedState known) throws InterruptedException {
    Set<URI> seen = new HashSet<>();
    URI uri = first;
    while (seen.add(uri)) {
      if (seen.size() > MOST_REDIRECTS + 1) {
        break;
      }
      checkHost(uri);
      HttpResponse<InputStream> answer = ask(uri, known);
      int status = answer.statusCode();
      if (status >= 300 && status < 400 && status != 304) {
        uri = location(uri, answer);
        continue;
      }
      return body(uri, answer);
    }
    throw failure(
        RecordProblem.R08,
        first.toString(),
        "the address " + uri + " again or a long way",
        "at most " + MOST_REDIRECTS + " redirects",
        null);
  }

  private static URI location(URI from, HttpResponse<InputStream> answer) {
    close(answer);
    String location = answer.headers().firstValue("Location").orElse("");
    return location.isEmpty() ? from : uri(from.resolve(uri(location)).toString());
  }

  private HttpResponse<InputStream> ask(URI uri, FeedState known) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(patience)
            .header("User-Agent", AGENT)
            .header(
                "Accept",
                "application/rss+xml, application/atom+xml, text/html, application/xml;q=0.9, */*;q=0.5")
            .header("Accept-Encoding", "gzip");
    if (known != null && known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known != null && known.modified() != null) {
      request.header("If-Modified-Since", known.modified());
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException failed) {
      throw failure(
          RecordProblem.R07, uri.toString(), failed.toString(), "an address that answers", failed);
    }
  }

  private Fetched body(URI uri, HttpResponse<InputStream> answer) {
    int status = answer.statusCode();
    String etag = answer.headers().firstValue("ETag").orElse(null);
    String modified = answer.headers().firstValue("Last-Modified").orElse(null);
    if (status == 304) {
      close(answer);
      return new Fetched(uri.toString(), null, new byte[0], etag, modified, true);
    }
    if (status != 200) {
      close(answer);
      throw failure(RecordProblem.R07, uri.toString(), "status " + status, "status 200", null);
    }
    boolean packed =
        answer
            .headers()
            .firstValue("Content-Encoding")
            .orElse("")
            .toLowerCase(Locale.ROOT)
            .contains("gzip");
    // The client limits the wait for the first byte only: what trickles for ever is cut off here.
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> end =
        watchdog.schedule(
            () -> {
              late.set(true);
              close(answer);
            },
            patience.toMillis(),
            TimeUnit.MILLISECONDS);
    try (InputStream in = answer.body();
        InputStream plain = packed ? Gunzip.of(in) : in) {
      byte[] bytes = new Limited(plain, mostBytes).readAllBytes();
      String type = answer.headers().firstValue("Content-Type").orElse(null);
      return new Fetched(uri.toString(), type, bytes, etag, modified, false);
    } catch (Limited.TooLong tooLong) {
      throw failure(
          RecordProblem.R10,
          uri.toString(),
          tooLong.getMessage(),
          "at most " + mostBytes + " bytes",
          tooLong);
    } catch (IOException failed) {
      throw failure(
          late.get() ? RecordProblem.R10 : RecordProblem.R07,
          uri.toString(),
          late.get() ? "no end within " + patience.toSeconds() + " s" : failed.toString(),
          "an answer that comes to its end",
          failed);
    } finally {
      end.cancel(false);
    }
  }

  private static void close(HttpResponse<InputStream> answer) {
    try {
      answer.body().close();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot close " + answer.uri(), failed);
    }
  }

  /** Refuses hosts of private networks, by whatever name they are called. */
  private void checkHost(URI uri) {
    String host = uri.getHost();
    if (allowPrivate) {
      return;
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (PrivateAddresses.contains(address)) {
          throw failure(
              RecordProblem.R09,
              uri.toString(),
              address.getHostAddress(),
              "public addresses; --allow-private lifts this",
              null);
        }
      }
    } catch (UnknownHostException unknown) {
      throw failure(
          RecordProblem.R07,
          uri.toString(),
          "no host of that name",
          "an address that answers",
          unknown);
    }
  }

  private static URI uri(String url) {
    try {
      URI uri = new URI(url.strip().replace(" ", "%20"));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
        return uri;
      }
      if (uri.getScheme() == null) {
        return uri; // a relative redirect, resolved by the caller
      }
    } catch (URISyntaxException broken) {
      throw failure(RecordProblem.R07, url, broken.getMessage(), "http:// or https://", broken);
    }
    throw failure(RecordProblem.R07, url, "another kind of address", "http:// or https://", null);
  }

  static RecordException failure(
      RecordProblem problem, String url, String found, String allowed, Throwable cause) {
    return new RecordException(problem, url, found, allowed, cause);
  }

  @Override
  public void close() {
    watchdog.shutdownNow();
  }
}
