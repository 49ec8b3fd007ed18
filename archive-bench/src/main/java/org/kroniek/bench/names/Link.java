package org.kroniek.bench.names;

import java.util.regex.Pattern;

/**
 * That a name in an article means an entity; counted once an article, however often the name stands there.
 *
 * @param surface the name as the article has it, without an article before it
 */
record Link(String entity, String surface) {

    private static final Pattern ARTICLE = Pattern.compile("^([Tt]he|[Dd]e|[Hh]et) (?=\\S)");

    static Link of(String entity, String surface) {
        return new Link(entity, ARTICLE.matcher(surface).replaceFirst(""));
    }
}
