package org.entente.record.source;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that ask a server of their own on this machine. */
abstract class WebTesting extends SourceTesting {

  HttpServer server;
  String base;

  /** The addresses that were asked for, in their order. */
  final List<String> asked = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    serve("/robots.txt", 404, "text/plain", "");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  void serve(String path, int status, String type, String body) {
    serve(path, status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  void serve(String path, int status, String type, byte[] bytes) {
    handle(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  void handle(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          synchronized (asked) {
            asked.add(exchange.getRequestURI().toString());
          }
          handler.handle(exchange);
        });
  }
}
