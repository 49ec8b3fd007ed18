package org.kroniek.web.portal.help;

/**
 * A search to try, as a page shows it.
 *
 * @param typed what to type
 * @param meaning what it finds
 */
public record Example(String typed, String meaning, String url) {}
