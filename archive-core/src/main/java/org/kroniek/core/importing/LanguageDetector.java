package org.kroniek.core.importing;

import org.kroniek.core.text.LanguageTag;

/** Tells the language of a text for which the source names none. */
public interface LanguageDetector {

    /** @return {@link LanguageTag#UNDETERMINED} when the text is too short or the languages too close */
    LanguageTag detect(String text);
}
