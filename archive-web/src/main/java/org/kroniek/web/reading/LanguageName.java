package org.kroniek.web.reading;

import org.kroniek.core.text.LanguageTag;

/** Names the languages of articles in the reader's own. */
public final class LanguageName {

    private LanguageName() {}

    /** Its name in words; also for a text of which nobody knows the language. */
    public static String of(LanguageTag language, InterfaceLanguage reader) {
        return language.equals(LanguageTag.UNDETERMINED)
                ? Messages.load(ReadingBundle.NAME, reader).text("language.unknown")
                : language.toLocale().getDisplayName(reader.locale());
    }
}
