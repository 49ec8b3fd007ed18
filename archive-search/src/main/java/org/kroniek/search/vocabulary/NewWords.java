package org.kroniek.search.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.core.projection.ArticleSnapshot;

/** Finds in each article the words that none before it had. Made for one thread. */
public final class NewWords {

    /** Words remembered: 4 MB, and more than the usual words of four languages. */
    private static final int REMEMBERED = 1 << 19;

    private final WordAnalyst analyst;
    private final KnownWords known = new KnownWords(REMEMBERED);

    public NewWords(WordAnalyst analyst) {
        this.analyst = analyst;
    }

    /** The words of an article that have not been met since {@link #forget()}; now and then one that has. */
    public List<WordDocument> of(ArticleSnapshot article) {
        List<WordDocument> found = new ArrayList<>();
        add(article.headline(), article, true, found);
        add(article.text().canonical(), article, false, found);
        return found;
    }

    /** @param headline in which, in English, most words have a capital */
    private void add(String text, ArticleSnapshot article, boolean headline, List<WordDocument> found) {
        boolean titleCase = headline && article.language().primary().equals("en");
        WordScanner.scan(text, (start, end, first) -> {
            boolean opening = first || titleCase;
            if (known.add(text, start, end, article.language(), opening)) {
                analyst.analyse(text.substring(start, end), article.language(), opening).ifPresent(found::add);
            }
        });
    }

    /** Takes every word for new again. */
    public void forget() {
        known.clear();
    }
}
