package org.kroniek.bench.words;

import java.util.List;

/**
 * How many of the forms were found that should have been.
 *
 * @param asked how many pairs of query and form there are
 * @param missed those whose query does not find the form
 */
public record WordShare(int asked, List<WordPair> missed) {

    static WordShare of(List<WordPair> pairs, WordFinder finder) {
        return new WordShare(pairs.size(),
                pairs.stream().filter(pair -> !finder.find(pair.query()).contains(pair.form())).toList());
    }

    /** How many pairs were found. */
    public int found() {
        return asked - missed.size();
    }

    /** From 0 to 1; 1 when nothing was asked. */
    public double share() {
        return asked == 0 ? 1 : (double) found() / asked;
    }
}
