package org.entente.record;

/**
 * A statement in the record.
 *
 * @param article where it stands
 * @param day day of publication
 * @param speaker code of the speaker
 * @param name name of the speaker, or null
 * @param kind claim, view or quotation
 * @param text the words said
 */
public record SpokenLine(
    ArticleLine article, String day, String speaker, String name, String kind, String text) {}
