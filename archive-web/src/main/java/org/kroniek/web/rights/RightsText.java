package org.kroniek.web.rights;

import java.util.Optional;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.Messages;

/** Says rights statements as readers know them. */
public final class RightsText {

    private static final String BUNDLE = "org.kroniek.web.rights.rights";
    /** What articles say that say nothing else. */
    private static final String OPEN = "open";

    private RightsText() {}

    /** @param statement {@code open}, or the address of a statement; an address nobody knows is its own name */
    public static String of(String statement, InterfaceLanguage language) {
        Messages messages = Messages.load(BUNDLE, language);
        if (statement.equals(OPEN)) {
            return messages.text("rights." + OPEN);
        }
        Optional<RightsStatement> known = RightsStatement.at(statement);
        return known.flatMap(RightsStatement::shortName).or(() -> known.map(one -> messages.text(one.key())))
                .orElse(statement);
    }
}
