package org.kroniek.web.portal.cited;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.core.change.Change;
import org.kroniek.search.replay.Cause;
import org.kroniek.web.portal.page.PageFrame;

/** Says why an article is not found as it was. What happened to it several times is said once, of the last time. */
final class CauseWords {

    private CauseWords() {}

    static List<String> of(List<Cause> causes, PageFrame frame) {
        Map<String, String> words = new LinkedHashMap<>();
        causes.forEach(cause -> words.put(key(cause), text(cause, frame)));
        return List.copyOf(words.values());
    }

    private static String text(Cause cause, PageFrame frame) {
        return switch (cause) {
            case Cause.Changed(Change change) ->
                frame.text(key(cause), CitedHead.day(change.recordedAt(), frame));
            case Cause.AdditionsAppeared(var additions) -> frame.text(key(cause), CitedChangesView.words(additions));
            case Cause.AdditionsGone(var additions) -> frame.text(key(cause), CitedChangesView.words(additions));
            default -> frame.text(key(cause));
        };
    }

    private static String key(Cause cause) {
        return switch (cause) {
            case Cause.Changed(Change change) -> "cited.cause." + change.action();
            case Cause.AdditionsAppeared _ -> "cited.cause.appeared";
            case Cause.AdditionsGone _ -> "cited.cause.gone";
            case Cause.ReadDifferently _ -> "cited.cause.read";
            case Cause.OtherSchema _ -> "cited.cause.schema";
            case Cause.OtherWeights _ -> "cited.cause.weights";
            case Cause.Unknown _ -> "cited.cause.unknown";
        };
    }
}
