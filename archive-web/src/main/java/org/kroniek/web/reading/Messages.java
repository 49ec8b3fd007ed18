package org.kroniek.web.reading;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle.Control;
import java.util.ResourceBundle;

/**
 * The texts of one bundle in one language. Every text is a {@link MessageFormat} pattern, also one without arguments, so
 * that there is one rule for quotation marks; the bundles avoid the rule by writing typographic ones.
 */
public final class Messages {

    private final ResourceBundle bundle;
    private final InterfaceLanguage language;

    private final Optional<Messages> others;

    private Messages(ResourceBundle bundle, InterfaceLanguage language, Optional<Messages> others) {
        this.bundle = bundle;
        this.language = language;
        this.others = others;
    }

    /**
     * The texts of a bundle.
     *
     * @param bundle such as {@code org.kroniek.web.reading.reading}
     */
    public static Messages load(String bundle, InterfaceLanguage language) {
        // Without fallback: the language of the server must never decide what a reader sees.
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Messages(
                ResourceBundle.getBundle(bundle, language.locale(), Messages.class.getClassLoader(), control),
                language, Optional.empty());
    }

    /** These texts, and others where these lack one. */
    public Messages or(Messages more) {
        return new Messages(bundle, language, Optional.of(more));
    }

    public InterfaceLanguage language() {
        return language;
    }

    /**
     * The text of a key, with its arguments filled in.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key
     */
    public String text(String key, Object... arguments) {
        if (others.isPresent() && !bundle.containsKey(key)) {
            return others.get().text(key, arguments);
        }
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}
