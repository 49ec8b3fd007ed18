package org.kroniek.search.index;

import java.util.regex.Pattern;
import org.kroniek.search.schema.IndexFamily;

/**
 * How the indices are called and kept.
 *
 * @param prefix first part of every name: lower-case letters, digits and hyphens; tests use their own
 * @param replicas copies of each index on other nodes: none on one machine, one or more on a cluster
 */
public record IndexSettings(String prefix, int replicas) {

    /** The prefix of an installation that is alone on its Elasticsearch. */
    public static final String PREFIX = "kroniek";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    public IndexSettings {
        if (!NAME.matcher(prefix).matches()) {
            throw new IllegalArgumentException("An index prefix is lower-case letters, digits and hyphens: " + prefix);
        }
        if (replicas < 0) {
            throw new IllegalArgumentException("There cannot be " + replicas + " replicas");
        }
    }

    /** The alias that searches of a family go to. */
    public String alias(IndexFamily family) {
        return prefix + "-" + family.label();
    }
}
