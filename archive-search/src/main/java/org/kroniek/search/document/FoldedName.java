package org.kroniek.search.document;

import java.util.regex.Pattern;
import org.kroniek.search.morphology.WordFolding;

/** A name without case, accents and punctuation, by which whole names are compared: {@code wit rusland}. */
public final class FoldedName {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedName() {}

    public static String of(String name) {
        return BETWEEN.matcher(WordFolding.fold(name)).replaceAll(" ").strip();
    }
}
