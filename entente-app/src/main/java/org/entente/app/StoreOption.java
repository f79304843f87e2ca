package org.entente.app;

import org.entente.record.store.Store;
import org.entente.record.store.Stores;
import picocli.CommandLine.Option;

/** The option that says where the record is. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "PATH|URL",
      defaultValue =
          "${env:ENTENTE_STORE:-${env:XDG_DATA_HOME:-${sys:user.home}/.local/share}/entente/entente.db}",
      description = {
        "The record: a SQLite file, or jdbc:postgresql://HOST/NAME?user=NAME&password=WORD.",
        "Default: the environment's ENTENTE_STORE, else entente.db in your data folder."
      })
  private String place;

  /** The store, made where there is none. */
  Store open() {
    return Stores.open(place);
  }

  /** The store, which must be there. */
  Store existing() {
    return Stores.existing(place);
  }
}
