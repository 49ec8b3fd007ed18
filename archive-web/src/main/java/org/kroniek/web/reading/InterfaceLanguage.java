package org.kroniek.web.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language the archive speaks to its readers. Articles may be in any other. */
public enum InterfaceLanguage {

    /** The first, and the one for readers who ask for none of ours. */
    DUTCH("nl"), ENGLISH("en");

    private final String tag;
    private final Locale locale;

    InterfaceLanguage(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The BCP 47 tag, as in {@code hl=nl}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** What its speakers call it. */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }

    /** The language of a tag such as {@code nl}; empty for a language that is not spoken here. */
    public static Optional<InterfaceLanguage> ofTag(String tag) {
        for (InterfaceLanguage language : values()) {
            if (language.tag.equalsIgnoreCase(tag.strip())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The first of the reader's languages that is spoken here, most wanted first; otherwise Dutch. */
    public static InterfaceLanguage negotiate(List<Locale> wanted) {
        return wanted.stream().map(Locale::getLanguage).map(InterfaceLanguage::ofTag).flatMap(Optional::stream)
                .findFirst().orElse(DUTCH);
    }
}
