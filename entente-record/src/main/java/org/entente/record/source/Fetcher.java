package org.entente.record.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
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
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
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

  /** Headers, and characters in one, that no honest answer exceeds. */
  private static final int MOST_HEADERS = 500;

  private static final int LONGEST_HEADER = 65_536;

  private final CloseableHttpClient client;
  private final Duration patience;
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
    this(
        patience,
        new PublicHosts(InetAddress::getAllByName, allowPrivate),
        pause,
        Sources.MOST_BYTES);
  }

  Fetcher(Duration patience, PublicHosts hosts, Duration pause, int mostBytes) {
    this.pause = pause;
    this.patience = patience;
    this.mostBytes = mostBytes;
    this.client = client(hosts, Timeout.of(patience));
    this.robots = new Robots(this);
  }

  /** A client that does nothing by itself but connect, ask and read. */
  private static CloseableHttpClient client(PublicHosts hosts, Timeout patience) {
    Http1Config limits =
        Http1Config.custom()
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxLineLength(LONGEST_HEADER)
            .build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(limits).build())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .build())
                .build())
        .setUserAgent(AGENT)
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAutomaticRetries()
        .disableAuthCaching()
        // A host is asked so rarely that it may have closed what was kept open.
        .setConnectionReuseStrategy((request, answer, context) -> false)
        .build();
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
      Answer answer = asked(uri, known);
      if (answer.fetched() != null) {
        return answer.fetched();
      }
      uri = uri(uri.resolve(answer.location()).toString());
    }
    throw failure(
        RecordProblem.R08,
        first.toString(),
        "the address " + uri + " again or a long way",
        "at most " + MOST_REDIRECTS + " redirects",
        null);
  }

  /** A document, or the place to which its address leads on. */
  private record Answer(Fetched fetched, URI location) {}

  private Answer asked(URI uri, FeedState known) throws InterruptedException {
    HttpGet request = request(uri, known);
    // The client limits each wait by itself only: what trickles for ever is cut off here.
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> end =
        watchdog.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            patience.toMillis(),
            TimeUnit.MILLISECONDS);
    try (ClassicHttpResponse answer = client.executeOpen(null, request, null)) {
      int status = answer.getCode();
      if (status >= 300 && status < 400 && status != 304) {
        String location = header(answer, "Location");
        return new Answer(null, location == null ? uri : uri(location));
      }
      return new Answer(body(uri, answer, late), null);
    } catch (PublicHosts.PrivateHost host) {
      throw failure(
          RecordProblem.R09,
          uri.toString(),
          host.getMessage(),
          "public addresses; --allow-private lifts this",
          host);
    } catch (UnknownHostException unknown) {
      throw failure(
          RecordProblem.R07,
          uri.toString(),
          "no host of that name",
          "an address that answers",
          unknown);
    } catch (IOException failed) {
      if (Thread.interrupted()) {
        throw new InterruptedException("while " + uri + " was asked");
      }
      throw failure(
          RecordProblem.R07,
          uri.toString(),
          late.get() ? "no answer within " + patience.toSeconds() + " s" : failed.toString(),
          "an address that answers",
          failed);
    } finally {
      end.cancel(false);
    }
  }

  private static HttpGet request(URI uri, FeedState known) {
    HttpGet request = get(uri);
    request.setHeader(
        "Accept",
        "application/rss+xml, application/atom+xml, text/html, application/xml;q=0.9, */*;q=0.5");
    request.setHeader("Accept-Encoding", "gzip");
    if (known != null && known.etag() != null) {
      request.setHeader("If-None-Match", known.etag());
    }
    if (known != null && known.modified() != null) {
      request.setHeader("If-Modified-Since", known.modified());
    }
    return request;
  }

  private static HttpGet get(URI uri) {
    try {
      return new HttpGet(uri);
    } catch (IllegalArgumentException broken) {
      throw failure(
          RecordProblem.R07, uri.toString(), broken.getMessage(), "http:// or https://", broken);
    }
  }

  private Fetched body(URI uri, ClassicHttpResponse answer, AtomicBoolean late) {
    int status = answer.getCode();
    String etag = header(answer, "ETag");
    String modified = header(answer, "Last-Modified");
    if (status == 304) {
      return new Fetched(uri.toString(), null, new byte[0], etag, modified, true);
    }
    if (status != 200) {
      throw failure(RecordProblem.R07, uri.toString(), "status " + status, "status 200", null);
    }
    String encoding = header(answer, "Content-Encoding");
    boolean packed = encoding != null && encoding.toLowerCase(Locale.ROOT).contains("gzip");
    try {
      InputStream in = answer.getEntity() == null ? null : answer.getEntity().getContent();
      byte[] bytes =
          in == null
              ? new byte[0]
              : new Limited(packed ? Gunzip.of(in) : in, mostBytes).readAllBytes();
      return new Fetched(
          uri.toString(), header(answer, "Content-Type"), bytes, etag, modified, false);
    } catch (Limited.TooLong tooLong) {
      throw failure(
          RecordProblem.R10,
          uri.toString(),
          tooLong.getMessage(),
          "at most " + mostBytes + " bytes",
          tooLong);
    } catch (IOException failed) {
      boolean tooLate = late.get() || failed instanceof SocketTimeoutException;
      throw failure(
          tooLate ? RecordProblem.R10 : RecordProblem.R07,
          uri.toString(),
          tooLate ? "no end within " + patience.toSeconds() + " s" : failed.toString(),
          "an answer that comes to its end",
          failed);
    }
  }

  private static String header(ClassicHttpResponse answer, String name) {
    Header header = answer.getFirstHeader(name);
    return header == null ? null : header.getValue();
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
    client.close(CloseMode.IMMEDIATE);
  }
}
