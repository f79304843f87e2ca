package org.entente.record.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.entente.record.Arrival;
import org.entente.record.Made;
import org.entente.record.Outcome;

/**
 * A process that stores articles and says of each when it is stored: {@code Filler STORE COUNT}.
 * KillTest ends it at any moment.
 */
final class Filler {

  private Filler() {}

  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (Store store = Stores.open(arguments[0])) {
      int count = Integer.parseInt(arguments[1]);
      for (int i = 0; i < count; i++) {
        Arrival arrival = article(i);
        String text = arrival.record().article().text();
        String url = arrival.record().article().url();
        if (store.stateOf(arrival.identity(), text, url, null) != Outcome.KNOWN) {
          store.put(arrival);
          out.println(arrival.identity());
        }
      }
    }
    out.println("done");
  }

  /** Every third article tells what the two before it tell; every seventh is a new version. */
  static Arrival article(int i) {
    int story = i / 3;
    int day = 1 + story % 28;
    String date = String.format(java.util.Locale.ROOT, "2025-%02d-%02d", 1 + story / 28 % 12, day);
    String body = "Le Mali accuse le Niger d'ingérence, affaire " + story + ".";
    String url = "https://o" + i % 3 + ".example/" + (i % 7 == 6 ? i - 1 : i);
    return Made.article(
            "o" + i % 3, "fr", date, "Titre " + story, body + (i % 7 == 6 ? " Suite." : ""))
        .at(url)
        .event("ACCUSE", "MLI", "NER", date)
        .statement("MLI")
        .arrival();
  }
}
