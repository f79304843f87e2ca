package org.entente.record;

/**
 * What a feed said of its state when it was read last, so that it need send nothing unless it has
 * changed.
 *
 * @param url its address
 * @param etag its ETag, or null
 * @param modified its Last-Modified, or null
 */
public record FeedState(String url, String etag, String modified) {}
