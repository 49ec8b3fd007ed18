package org.kroniek.core.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One short text in several languages.
 *
 * @param byLanguage text by BCP 47 language tag, in the order of the tags
 */
public record Labels(Map<String, String> byLanguage) {

    /** Nothing in any language. */
    public static final Labels NONE = new Labels(Map.of());

    public Labels {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** The text in that language, else English, else Dutch, else whichever there is; empty when there is none. */
    public Optional<String> in(String language) {
        return nearest(language).map(byLanguage::get);
    }

    /** The language of the text that {@link #in} gives for a language. */
    public Optional<String> nearest(String language) {
        return Stream.of(language, "en", "nl").filter(byLanguage::containsKey).findFirst()
                .or(() -> byLanguage.keySet().stream().findFirst());
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
