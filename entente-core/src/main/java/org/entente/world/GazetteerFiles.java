package org.entente.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.entente.world.Gazetteer.Entry;
import org.entente.world.Gazetteer.Kind;

/**
 * Reads the gazetteer: {@code places.tsv.gz} (made by scripts/gazetteer/make.sh), then two tables
 * written by hand, {@code places-regions.tsv} (places that are neither towns nor divisions) and
 * {@code places-exonyms.tsv} (further names of places of the others).
 */
final class GazetteerFiles {

  static final String WORLD = "places.tsv.gz";
  static final String REGIONS = "places-regions.tsv";
  static final String EXONYMS = "places-exonyms.tsv";

  /** Short words are given back by names of many small towns and never alone tell a place. */
  private static final int SHORTEST = 2;

  private final Map<String, List<Entry>> names = new HashMap<>(160_000);
  private final List<Entry> entries = new ArrayList<>(60_000);

  private GazetteerFiles() {}

  static Gazetteer load() {
    GazetteerFiles files = new GazetteerFiles();
    read(WORLD, files::addTown);
    read(REGIONS, files::addRegion);
    read(EXONYMS, files::addExonym);
    return new Gazetteer(files.names, files.entries);
  }

  /**
   * Gives every row of a table to {@code row}, cut at the tabs; lines that begin with # are
   * comments.
   */
  static void read(String file, Consumer<Row> row) {
    try (InputStream bytes = GazetteerFiles.class.getResourceAsStream("/world/" + file);
        InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          row.accept(new Row(file, number, line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read world/" + file, e);
    }
  }

  /** A row of a table with its origin for messages. */
  record Row(String file, int number, String[] cells) {
    String cell(int i) {
      if (i >= cells.length) {
        throw error("has " + cells.length + " columns, column " + (i + 1) + " is missing");
      }
      return cells[i];
    }

    IllegalStateException error(String what) {
      return new IllegalStateException("world/" + file + ":" + number + ": " + what);
    }
  }

  private void addTown(Row row) {
    Kind kind =
        switch (row.cell(1)) {
          case "N" -> Kind.COUNTRY;
          case "A" -> Kind.DIVISION;
          case "C" -> Kind.CAPITAL;
          case "S" -> Kind.SEAT;
          case "P" -> Kind.TOWN;
          default -> throw row.error("unknown kind " + row.cell(1) + "; allowed: N A C S P");
        };
    Long id = row.cell(0).isEmpty() ? null : Long.valueOf(row.cell(0));
    Entry entry =
        new Entry(
            id,
            kind,
            row.cell(6),
            List.of(row.cell(2).intern()),
            Double.valueOf(row.cell(3)),
            Double.valueOf(row.cell(4)),
            Long.parseLong(row.cell(5)));
    add(entry, row.cell(6), row.cell(7));
  }

  /** Columns: kind, name, other names, countries (comma), latitude, longitude, GeoNames id. */
  private void addRegion(Row row) {
    List<String> countries = row.cell(3).isEmpty() ? List.of() : List.of(row.cell(3).split(","));
    Double latitude = row.cell(4).isEmpty() ? null : Double.valueOf(row.cell(4));
    Double longitude = row.cell(5).isEmpty() ? null : Double.valueOf(row.cell(5));
    Long id = row.cell(6).isEmpty() ? null : Long.valueOf(row.cell(6));
    Kind kind;
    try {
      kind = Kind.valueOf(row.cell(0));
    } catch (IllegalArgumentException e) {
      throw row.error("unknown kind " + row.cell(0) + "; allowed: REGION WATER SITE TOWN");
    }
    add(
        new Entry(id, kind, row.cell(1), countries, latitude, longitude, 0),
        row.cell(1),
        row.cell(2));
  }

  /**
   * Columns: the further name, the name in the other tables, the country. The best known place of
   * both is meant.
   */
  private void addExonym(Row row) {
    Entry best = null;
    for (Entry entry : names.getOrDefault(NameKey.of(row.cell(1)), List.of())) {
      if (entry.countries().contains(row.cell(2))
          && (best == null || entry.weight() > best.weight())) {
        best = entry;
      }
    }
    if (best == null) {
      throw row.error("no place \"" + row.cell(1) + "\" in " + row.cell(2));
    }
    for (String name : row.cell(0).split("\\|")) {
      put(name, best);
    }
  }

  private void add(Entry entry, String name, String others) {
    entries.add(entry);
    put(name, entry);
    if (!others.isEmpty()) {
      for (String other : others.split("\\|")) {
        put(other, entry);
      }
    }
  }

  private void put(String name, Entry entry) {
    String key = NameKey.of(name);
    if (key.length() >= SHORTEST) {
      names.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
    }
  }
}
