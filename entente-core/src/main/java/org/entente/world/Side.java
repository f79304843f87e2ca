package org.entente.world;

/**
 * What a phrase says about an actor's side.
 *
 * @param code country code, {@code IGO:}, {@code NSA:} code or {@code WST}; null where no side is
 *     told
 * @param sector sector or null
 */
record Side(String code, String sector) {

  static Side of(Name name) {
    return new Side(name.code(), name.sector());
  }

  static Side unknown(String sector) {
    return new Side(null, sector);
  }

  boolean isKnown() {
    return code != null;
  }

  /** Whether the side is a state. */
  boolean isNational() {
    return code != null && code.length() == 3 && !code.equals("WST");
  }

  Side orSector(String other) {
    return sector == null ? new Side(code, other) : this;
  }
}
