package org.kroniek.web.portal.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kroniek.web.reading.Messages;
import org.kroniek.web.rights.RightsText;

/**
 * A rights statement as a reader knows it.
 *
 * @param url where it can be read
 */
public record RightsLabel(String text, Optional<String> url) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s]+");

    public static RightsLabel of(String statement, Messages messages) {
        return new RightsLabel(RightsText.of(statement, messages.language()),
                Optional.of(statement).filter(text -> WEB.matcher(text).matches()));
    }
}
