package org.entente.record.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.entente.record.StoredEvent;

/**
 * Events as points of a GeoJSON feature collection (RFC 7946); those without a point are left out.
 */
public final class GeoJson {

  private final Appendable sink;
  private boolean any;
  private int without;

  /** Writes into this sink. */
  public GeoJson(Appendable sink) {
    this.sink = sink;
  }

  /** Begins the collection. */
  public void begin() throws IOException {
    sink.append("{\"type\":\"FeatureCollection\",\"features\":[");
  }

  /** Adds an event; its fields are those of {@link RecordJson#event}. */
  public void write(StoredEvent event) throws IOException {
    if (event.latitude() == null || event.longitude() == null) {
      without++;
      return;
    }
    ObjectNode feature = RecordJson.object();
    feature.put("type", "Feature");
    feature.put("id", event.reference());
    ObjectNode point = feature.putObject("geometry");
    point.put("type", "Point");
    // GeoJSON has the longitude first.
    point.putArray("coordinates").add(event.longitude()).add(event.latitude());
    feature.set("properties", RecordJson.event(event));
    sink.append(any ? ",\n" : "\n").append(RecordJson.line(feature));
    any = true;
  }

  /** Ends the collection. */
  public void end() throws IOException {
    sink.append("\n]}\n");
  }

  /** Number of events left out as they have no point. */
  public int without() {
    return without;
  }
}
