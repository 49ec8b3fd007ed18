package org.kroniek.web.portal.page;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.web.reading.LanguageName;
import org.kroniek.web.reading.Messages;

/**
 * The language of an article, for people and for browsers.
 *
 * @param name in the language of the portal
 * @param tag for a {@code lang} attribute; empty when nobody knows, as HTML wants it
 * @param direction for a {@code dir} attribute; null where the page's own is right
 */
public record LanguageLabel(String name, String tag, @Nullable String direction) {

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug",
            "dv", "ckb", "syr");

    /**
     * Labels a language.
     *
     * @param messages of the portal
     */
    public static LanguageLabel of(LanguageTag language, Messages messages) {
        String name = LanguageName.of(language, messages.language());
        if (language.equals(LanguageTag.UNDETERMINED)) {
            return new LanguageLabel(name, "", "auto");
        }
        Locale locale = language.toLocale();
        boolean rightToLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(language.primary())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return new LanguageLabel(name, language.value(), rightToLeft ? "rtl" : null);
    }
}
