package org.kroniek.search.replay;

import java.util.Arrays;
import org.kroniek.core.citable.CitedArticles;
import org.kroniek.core.id.ArticleId;

/** Finds articles in a list: a hash table with open addressing that needs some ten bytes an article. */
final class ArticleRanks {

    private static final int NOWHERE = -1;

    private final CitedArticles articles;
    private final int[] slots;

    ArticleRanks(CitedArticles articles) {
        this.articles = articles;
        this.slots = new int[Integer.highestOneBit(Math.max(1, articles.size())) * 4];
        Arrays.fill(slots, NOWHERE);
        for (int rank = 0; rank < articles.size(); rank++) {
            slots[slot(articles.id(rank))] = rank;
        }
    }

    /** The place of an article, from 0; negative when it is not in the list. */
    int of(ArticleId article) {
        return slots[slot(article)];
    }

    boolean has(ArticleId article) {
        return of(article) != NOWHERE;
    }

    /** Where it is, or where it would be. */
    private int slot(ArticleId article) {
        int slot = spread(article) & (slots.length - 1);
        while (slots[slot] != NOWHERE && !articles.id(slots[slot]).equals(article)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Identities of the same time differ in few bits, and in the lower ones. */
    private static int spread(ArticleId article) {
        int hash = article.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }
}
