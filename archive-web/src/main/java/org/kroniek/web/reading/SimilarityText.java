package org.kroniek.web.reading;

import java.util.ArrayList;
import java.util.List;

/** Why an article is similar to another, in the reader's words. */
public final class SimilarityText {

    private SimilarityText() {}

    /** One phrase for each kind of reason there is. */
    public static List<String> of(List<String> events, List<String> names, List<String> words,
            InterfaceLanguage language) {
        Messages messages = Messages.load(ReadingBundle.NAME, language);
        List<String> reasons = new ArrayList<>();
        add(reasons, messages, "similar.events", events);
        add(reasons, messages, "similar.names", names);
        add(reasons, messages, "similar.words", words);
        return reasons;
    }

    private static void add(List<String> reasons, Messages messages, String key, List<String> values) {
        if (!values.isEmpty()) {
            reasons.add(messages.text(key, String.join(", ", values)));
        }
    }
}
