package org.kroniek.search.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kroniek.core.citable.CitedArticles;
import org.kroniek.core.id.ArticleId;
import org.kroniek.search.replay.Difference.Kind;
import org.kroniek.search.replay.Difference.Place;

/**
 * What is different between two lists.
 *
 * @param counts of each kind, all of them
 * @param first the first of them: those that are lost in the order of then, those that are found in the order of now, those that
 *        are revised or moved in the order of then
 */
public record Differences(Map<Kind, Integer> counts, List<Difference> first) {

    /** As many as anybody looks through. */
    public static final int MOST = 20_000;

    public Differences {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        first = List.copyOf(first);
    }

    /** @param words what is found now when only that is looked for which was looked for then */
    static Differences between(CitedArticles then, CitedArticles now, CitedArticles words) {
        return new Comparing(then, now, words).differences();
    }

    /** How many there are. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static final class Comparing {

        private final CitedArticles then;
        private final CitedArticles now;
        private final ArticleRanks ranksThen;
        private final ArticleRanks ranksNow;
        private final ArticleRanks words;
        private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        private final List<Difference> first = new ArrayList<>();

        Comparing(CitedArticles then, CitedArticles now, CitedArticles words) {
            this.then = then;
            this.now = now;
            this.ranksThen = new ArticleRanks(then);
            this.ranksNow = new ArticleRanks(now);
            this.words = now == words ? ranksNow : new ArticleRanks(words);
        }

        Differences differences() {
            for (Kind kind : Kind.values()) {
                counts.put(kind, 0);
            }
            for (int rank = 0; rank < then.size(); rank++) {
                if (!ranksNow.has(then.id(rank))) {
                    add(Kind.LOST, then.id(rank));
                }
            }
            for (int rank = 0; rank < now.size(); rank++) {
                if (!ranksThen.has(now.id(rank))) {
                    add(Kind.FOUND, now.id(rank));
                }
            }
            kept();
            return new Differences(counts, first);
        }

        /** A revised article may stand anywhere; whether others moved is told without it. */
        private void kept() {
            int[] unrevised = new int[then.size()];
            int count = 0;
            for (int rank = 0; rank < then.size(); rank++) {
                int present = ranksNow.of(then.id(rank));
                if (present >= 0 && now.revision(present) == then.revision(rank)) {
                    unrevised[count++] = present;
                } else if (present >= 0) {
                    add(Kind.REVISED, then.id(rank));
                }
            }
            int[] order = Arrays.copyOf(unrevised, count);
            BitSet stayed = LongestRise.of(order);
            for (int i = stayed.nextClearBit(0); i < count; i = stayed.nextClearBit(i + 1)) {
                add(Kind.MOVED, now.id(order[i]));
            }
        }

        private void add(Kind kind, ArticleId article) {
            counts.merge(kind, 1, Integer::sum);
            if (first.size() < MOST) {
                first.add(new Difference(kind, article, place(then, ranksThen, article),
                        place(now, ranksNow, article), words.has(article)));
            }
        }

        private static Optional<Place> place(CitedArticles list, ArticleRanks ranks, ArticleId article) {
            int rank = ranks.of(article);
            return rank < 0 ? Optional.empty() : Optional.of(new Place(rank + 1, list.get(rank)));
        }
    }
}
