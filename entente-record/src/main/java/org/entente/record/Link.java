package org.entente.record;

/**
 * A link of a feed.
 *
 * @param url where it leads
 * @param told fingerprint of what the feed says of it: title, teaser and dates
 */
public record Link(String url, String told) {}
