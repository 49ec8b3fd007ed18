package org.kroniek.search.index;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.schema.SchemaFingerprint;

/**
 * One concrete index of a family. A change of the schema begins a new generation beside the live one.
 *
 * @param family what it holds
 * @param index its name: the family's alias and a number of six digits
 * @param number which one it is, from 1
 * @param uuid Elasticsearch's identity of this very index: one made anew under the same name has another
 * @param live whether searches go to it
 */
public record Generation(IndexFamily family, String index, int number, String uuid, SchemaFingerprint schema,
        boolean live) {

    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{6})");
    private static final String FEED = "-feed";

    static String name(String alias, int number) {
        return String.format(Locale.ROOT, "%s-%06d", alias, number);
    }

    /** The number in an index's name; empty for an index that is no generation of this family. */
    static Optional<Integer> number(String alias, String index) {
        Matcher name = NAME.matcher(index);
        return name.matches() && name.group(1).equals(alias)
                ? Optional.of(Integer.valueOf(name.group(2)))
                : Optional.empty();
    }

    static String feed(String index) {
        return index + FEED;
    }

    /**
     * The alias that documents are written through. A write to an alias that is gone fails, whereas one to an index
     * that is gone would create it, without our schema.
     */
    public String feed() {
        return feed(index);
    }

    /**
     * The name under which the relay's progress with this index is kept. Since it holds the index's own identity, an
     * index that was lost or made anew is filled from the beginning of the change log.
     */
    public String consumer() {
        return family.label() + ":" + uuid;
    }
}
