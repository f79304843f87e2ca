package org.entente.model;

/**
 * A place on the map.
 *
 * @param name the name as the article has it; of a place described by nouns ("notre capitale") the
 *     name on the map
 * @param country ISO 3166-1 alpha-3 code of the country it lies in, or null
 * @param latitude degrees north, or null for places without a point
 * @param longitude degrees east, or null
 * @param geonameId identifier in GeoNames, or null
 * @param start offset of the name in the article's text
 * @param end offset behind the name
 */
public record Place(
    String name,
    String country,
    Double latitude,
    Double longitude,
    Long geonameId,
    int start,
    int end) {

  /** The same place at the same words under another name. */
  public Place called(String other) {
    return new Place(other, country, latitude, longitude, geonameId, start, end);
  }
}
