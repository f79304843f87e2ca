package org.entente.codebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a codebook, from a folder or from the class path (a folder of classes or a jar). */
final class Folder {

  private Folder() {}

  /** All YAML files below {@code folder}, by their path within it with slashes. */
  static SortedMap<String, String> read(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        if (Files.isRegularFile(path) && path.toString().endsWith(".yaml")) {
          String name = folder.relativize(path).toString().replace('\\', '/');
          files.put(name, Files.readString(path, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the codebook in " + folder, e);
    }
    return files;
  }

  /** All YAML files below this folder of the class path. */
  static SortedMap<String, String> resource(String name) {
    URL url = Folder.class.getResource("/" + name);
    if (url == null) {
      throw new IllegalStateException("no folder " + name + " on the class path");
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      // A file system of our own: a shared one could be closed by somebody else while we read.
      URI jar = URI.create(uri.getSchemeSpecificPart().replaceFirst("!.*$", ""));
      try (FileSystem system = FileSystems.newFileSystem(Path.of(jar), Map.of())) {
        return read(system.getPath("/" + name));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot read " + name + " from the class path", e);
    }
  }
}
