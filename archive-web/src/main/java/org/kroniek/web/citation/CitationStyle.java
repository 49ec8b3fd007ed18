package org.kroniek.web.citation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A manual by which references are written out. The styles themselves are those of the Citation Style Language project. */
public enum CitationStyle {

    /** American Psychological Association, 7th edition. */
    APA("APA", "apa"),

    /** Chicago Manual of Style, 18th edition, as historians use it: notes and bibliography. */
    CHICAGO("Chicago", "chicago-notes-bibliography") {

        /**
         * Without a writer, the newspaper takes his place. The processor then believes that the newspaper has no name any more,
         * and sets the headline as the title of a book; so it is given the newspaper as the writer at once.
         */
        @Override
        Map<String, Object> fitted(Map<String, Object> item) {
            if (item.containsKey("author") || !"article-newspaper".equals(item.get("type"))) {
                return item;
            }
            Map<String, Object> fitted = new HashMap<>(item);
            fitted.put("type", "article");
            fitted.put("author", List.of(Map.of("literal", String.valueOf(fitted.remove("container-title")))));
            return fitted;
        }
    },

    /** Modern Language Association, 9th edition. */
    MLA("MLA", "modern-language-association");

    private final String label;
    private final String file;

    CitationStyle(String label, String file) {
        this.label = label;
        this.file = file;
    }

    /** What everybody calls it, in any language. */
    public String label() {
        return label;
    }

    /** Its name in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The style of that name. */
    public static Optional<CitationStyle> named(String parameter) {
        return Arrays.stream(values()).filter(style -> style.parameter().equals(parameter)).findFirst();
    }

    String file() {
        return file + ".csl";
    }

    /** An item as this style's processor needs it. */
    Map<String, Object> fitted(Map<String, Object> item) {
        return item;
    }
}
