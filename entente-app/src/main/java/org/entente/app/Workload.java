package org.entente.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How many articles there are to read, as far as that can be told without reading them. */
final class Workload {

  private Workload() {}

  /**
   * Number of articles in the files: the lines of JSON Lines, one for any other file.
   *
   * @return empty where it cannot be told, as for standard input
   */
  static OptionalLong of(List<Path> files) {
    long sum = 0;
    for (Path file : files) {
      if (file.toString().equals("-")) {
        return OptionalLong.empty();
      }
      try {
        sum += Files.isDirectory(file) ? folder(file) : file(file);
      } catch (IOException unreadable) {
        return OptionalLong.empty(); // reading it will say what is wrong
      }
    }
    return OptionalLong.of(sum);
  }

  private static long folder(Path folder) throws IOException {
    long sum = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        sum += file.getFileName().toString().startsWith(".") ? 0 : file(file);
      }
    }
    return sum;
  }

  private static long file(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".jsonl") && !name.endsWith(".ndjson")) {
      return 1;
    }
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    int last = '\n';
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '\n') {
            lines++;
          }
          last = buffer[i];
        }
      }
    }
    return last == '\n' ? lines : lines + 1;
  }
}
