package org.kroniek.core.detection;

import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.time.EdtfDate;

/**
 * By which findings are proposed together: the type, where (the first place, else the first participant that is an
 * authority) and when (the day if the finding gives one, else the month, else the year). A finding that tells neither
 * place nor participant, or no date, is proposed by itself: its article takes the place of what is missing.
 *
 * @param value the parts, joined by {@code |}
 */
public record SuggestionKey(String value) {

    /** The key of what was found in an article. */
    public static SuggestionKey of(ArticleId article, FoundEvent event) {
        String here = article.toString();
        String where = event.places().stream().map(place -> "at " + place).findFirst()
                .or(() -> event.participants().stream().flatMap(participant -> participant.authority().stream())
                        .map(authority -> "of " + authority).findFirst())
                .orElse(here);
        String when = event.date().flatMap(SuggestionKey::bucket).orElse(here);
        return new SuggestionKey(event.type() + "|" + where + "|" + when);
    }

    private static Optional<String> bucket(EdtfDate date) {
        int length = switch (date.precision()) {
            case DAY -> "2022-01-05".length();
            case INTERVAL, MONTH, SEASON -> "2022-01".length();
            case YEAR, DECADE, CENTURY -> "2022".length();
        };
        return date.earliest().map(day -> day.toString().substring(0, length));
    }

    @Override
    public String toString() {
        return value;
    }
}
