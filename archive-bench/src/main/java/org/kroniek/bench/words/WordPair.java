package org.kroniek.bench.words;

/**
 * A query that should find a form.
 *
 * @param query a lemma or a part of a compound
 * @param form as it stands in a text
 */
public record WordPair(String query, String form) {

    @Override
    public String toString() {
        return query + " → " + form;
    }
}
