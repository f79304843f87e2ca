package org.entente.record.store;

import java.util.List;
import org.entente.record.EventQuery;
import org.entente.record.Made;
import org.entente.record.StoredEvent;

/** A store that the contracts are held against; what they put into it. */
interface StoreUnderTest {

  String FRENCH =
      "L'Iran et le Bélarus ont signé vendredi à Minsk un accord sur l'industrie et les mines.";
  String ENGLISH = "Iran and Belarus signed an accord on industry and mines in Minsk on Friday.";

  /** The store, empty when a test begins. */
  Store store();

  /** Where the store is. */
  String place();

  /** A second way into the same store. */
  default Store again() {
    return Stores.open(place());
  }

  default List<StoredEvent> all() {
    return store().events(EventQuery.newest(100));
  }

  static Made french() {
    return Made.article("cvn", "fr", "2024-09-14", "Accord signé à Minsk", FRENCH)
        .event(
            "SUPPORT",
            "IRN BLR",
            "",
            "2024-09-13",
            "Minsk,BLR,625144",
            List.of("industry", "mining"),
            List.of("IGO:SCO"));
  }

  static Made english() {
    return Made.article("wire", "en", "2024-09-14", "Accord signed in Minsk", ENGLISH)
        .event(
            "SUPPORT",
            "BLR IRN",
            "",
            "2024-09-13",
            "Minsk,BLR,625144",
            List.of("mining"),
            List.of());
  }
}
