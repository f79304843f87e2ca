package org.entente.app;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import org.entente.codebook.Codebook;
import org.entente.discourse.Coder;
import org.entente.press.Read;
import org.entente.record.Arrival;
import org.entente.record.CodingVersion;
import org.entente.record.Identity;
import org.entente.record.Link;
import org.entente.record.Outcome;
import org.entente.record.RecordException;
import org.entente.record.RecordProblem;
import org.entente.record.source.Item;
import org.entente.record.source.Receiver;
import org.entente.record.store.Store;
import org.entente.world.World;

/**
 * Leads articles through the coder into the store. What the store knows is not coded; each article
 * is stored as soon as it is coded, in a transaction of its own.
 */
final class Ingestion implements Receiver, AutoCloseable {

  /** Version of the program, kept with every report. */
  static final String ANALYSIS = "0.1.0";

  private final Terminal terminal;
  private final Store store;
  private final CodingVersion version;
  private final Coding coding;
  private final Tally tally;
  private final Deque<UnderWay> underWay = new ArrayDeque<>();

  /** What waits to be coded: the article's identity, and the link that led to it or null. */
  private record UnderWay(String identity, Link link) {}

  Ingestion(Terminal terminal, Store store, Codebook codebook, int threads, OptionalLong expected) {
    this.terminal = terminal;
    this.store = store;
    this.version = new CodingVersion(ANALYSIS, codebook.version());
    this.tally = new Tally(terminal, expected);
    Coder coder = new Coder(codebook, World.standard(), LocalDate.now(terminal.clock()));
    this.coding = new Coding(coder, threads, this::store);
  }

  @Override
  public boolean take(Item item) throws InterruptedException {
    if (item instanceof Item.Refusal refusal) {
      tally.refused(refusal.code(), refusal.message());
      return true;
    }
    if (item instanceof Item.Known) {
      tally.known();
      return true;
    }
    Item.Found found = (Item.Found) item;
    var article = found.article();
    String identity = Identity.of(article, found.named(), found.file());
    if (store.stateOf(identity, article.text(), article.url(), article.outlet()) == Outcome.KNOWN) {
      keep(found.link());
      tally.known();
      return true;
    }
    underWay.add(new UnderWay(identity, found.link()));
    return coding.add(new Read(article, found.named()));
  }

  @Override
  public boolean knows(Link link) {
    return store.knows(link);
  }

  private void keep(Link link) {
    if (link != null) {
      store.keep(link, terminal.clock().instant());
    }
  }

  /** Stores what was coded; false where the store can take no more. */
  private boolean store(Coding.Outcome outcome) {
    UnderWay read = underWay.remove();
    if (outcome instanceof Coding.Failed failed) {
      tally.failed(failed.id(), failed.problem());
    } else if (outcome instanceof Coding.NotRead refused) {
      tally.refused(refused.message().substring(0, 3), refused.message());
    } else if (outcome instanceof Coding.Coded coded) {
      long start = System.nanoTime();
      try {
        Outcome became =
            store.put(
                new Arrival(read.identity(), coded.record(), version, terminal.clock().instant()));
        keep(read.link());
        tally.stored(became, System.nanoTime() - start);
      } catch (RecordException failed) {
        if (failed.problem() != RecordProblem.R02) {
          throw failed; // no other article could be stored either
        }
        tally.refused(failed.problem().name(), failed.getMessage());
      }
    }
    return true;
  }

  /** Waits for what is under way. */
  void finish() throws InterruptedException {
    coding.finish();
  }

  Tally tally() {
    return tally;
  }

  @Override
  public void close() {
    coding.close();
  }
}
