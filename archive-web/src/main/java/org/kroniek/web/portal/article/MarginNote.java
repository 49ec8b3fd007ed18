package org.kroniek.web.portal.article;

import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.Wording;

/**
 * An event, beside the passage that proves something of it.
 *
 * @param number by which the text refers to it
 * @param anchor its place on the page; only the first note of an event has it
 * @param link its dossier
 * @param stance what the passage does to it, where it does not simply support it
 */
public record MarginNote(int number, boolean anchor, Wording title, String link, DateLabel date, String stance) {}
