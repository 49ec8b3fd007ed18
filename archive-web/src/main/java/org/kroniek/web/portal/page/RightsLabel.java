package org.kroniek.web.portal.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.web.reading.Messages;

/**
 * A rights statement as a reader knows it.
 *
 * @param url where it can be read
 */
public record RightsLabel(String text, Optional<String> url) {

    private static final Pattern CREATIVE_COMMONS = Pattern
            .compile("https?://creativecommons\\.org/licenses/(?<kind>[a-z-]+)/(?<version>\\d\\.\\d)/?.*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s]+");

    public static RightsLabel of(String statement, Messages messages) {
        Matcher licence = CREATIVE_COMMONS.matcher(statement);
        if (licence.matches()) {
            String label = "CC " + licence.group("kind").toUpperCase(Locale.ROOT) + " " + licence.group("version");
            return new RightsLabel(label, Optional.of(statement));
        } else if (statement.equals("open")) {
            return new RightsLabel(messages.text("article.rights.open"), Optional.empty());
        }
        return new RightsLabel(statement, Optional.of(statement).filter(text -> WEB.matcher(text).matches()));
    }
}
