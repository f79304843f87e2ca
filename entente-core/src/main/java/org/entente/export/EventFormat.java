package org.entente.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** The formats of other data sets in which events are written; docs/formats.md shows each. */
public enum EventFormat {
  /** JSON Lines with the fields of the PLOVER manual, one event per line. */
  PLOVER(PloverWriter::new, "jsonl"),
  /** The 40 columns of POLECAT. */
  POLECAT((sink, provenance) -> new TableWriter(PolecatTable.of(provenance), sink), "tsv"),
  /** The 61 columns of events of GDELT 2.0. */
  GDELT((sink, provenance) -> new TableWriter(GdeltEvents.of(provenance), sink), "csv"),
  /** The 16 columns of mentions of GDELT 2.0: one row for each sentence that tells an event. */
  GDELT_MENTIONS((sink, provenance) -> new TableWriter(GdeltMentions.of(provenance), sink), "csv"),
  /** The 20 columns of ICEWS. */
  ICEWS((sink, provenance) -> new TableWriter(IcewsTable.of(), sink), "tab"),
  /** One row per event for spreadsheets. */
  CSV((sink, provenance) -> new TableWriter(CsvTable.of(), sink), "csv");

  private final BiFunction<Appendable, Provenance, EventWriter> maker;
  private final String suffix;

  EventFormat(BiFunction<Appendable, Provenance, EventWriter> maker, String suffix) {
    this.maker = maker;
    this.suffix = suffix;
  }

  /** What users call it: "gdelt-mentions". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The usual end of a file's name in this format, without the dot. */
  public String suffix() {
    return suffix;
  }

  /** A writer of this format; the sink takes Unicode and is to be encoded as UTF-8. */
  public EventWriter writer(Appendable sink, Provenance provenance) {
    return maker.apply(sink, provenance);
  }

  /** The format that users call so, in any case. */
  public static Optional<EventFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equalsIgnoreCase(word)).findAny();
  }
}
