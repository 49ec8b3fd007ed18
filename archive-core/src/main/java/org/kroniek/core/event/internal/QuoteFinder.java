package org.kroniek.core.event.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kroniek.core.event.EventDraft.Passage;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.TextSpan;

/** Finds the passage that a list quotes, in one block of an article. */
final class QuoteFinder {

    private QuoteFinder() {}

    /** All places where the words stand between what the list says of their surroundings, if it says anything. */
    static List<TextSpan> places(ArticleText text, Passage passage) {
        String quote = passage.quote();
        String canonical = text.canonical();
        if (quote.isEmpty() || quote.contains(ArticleText.SEPARATOR)) {
            return List.of();
        }
        return IntStream.iterate(canonical.indexOf(quote), at -> at >= 0, at -> canonical.indexOf(quote, at + 1))
                .filter(at -> isAfter(canonical.substring(0, at), passage.prefix())
                        && isBefore(canonical.substring(at + quote.length()), passage.suffix()))
                .mapToObj(at -> TextSpan.ofUtf16(canonical, at, at + quote.length())).toList();
    }

    /** White space next to the quotation need not be given. */
    private static boolean isAfter(String before, Optional<String> prefix) {
        return prefix.isEmpty() || before.stripTrailing().endsWith(prefix.get().stripTrailing());
    }

    private static boolean isBefore(String after, Optional<String> suffix) {
        return suffix.isEmpty() || after.stripLeading().startsWith(suffix.get().stripLeading());
    }
}
