package org.entente.press;

import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The readings of several files one after the other. In place of {@code flatMap}, which takes a
 * whole file into memory as soon as its stream is asked for an iterator.
 */
final class FolderSource extends Spliterators.AbstractSpliterator<Reading> {

  private final List<Path> files;
  private final Function<Path, Stream<Reading>> open;
  private int next;
  private Stream<Reading> current = Stream.empty();
  private Spliterator<Reading> readings = current.spliterator();

  private FolderSource(List<Path> files, Function<Path, Stream<Reading>> open) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.files = files;
    this.open = open;
  }

  static Stream<Reading> stream(List<Path> files, Function<Path, Stream<Reading>> open) {
    FolderSource source = new FolderSource(files, open);
    return StreamSupport.stream(source, false).onClose(() -> source.current.close());
  }

  @Override
  public boolean tryAdvance(Consumer<? super Reading> action) {
    while (!readings.tryAdvance(action)) {
      current.close();
      if (next == files.size()) {
        return false;
      }
      current = open.apply(files.get(next++));
      readings = current.spliterator();
    }
    return true;
  }
}
