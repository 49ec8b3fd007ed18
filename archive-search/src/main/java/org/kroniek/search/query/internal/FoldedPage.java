package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.ArticleQuery;

/**
 * A page of a list that shows of near-duplicates only the first. The others are left out, and the page is filled by
 * reading on: so every page is full and begins where the one before ended, in both directions. A page on which there are
 * no near-duplicates costs nothing more.
 */
final class FoldedPage {

    /** Hits read on at once, at most. */
    private static final int MOST = 200;

    private final SearchRunner runner;
    private final SearchPlan plan;
    private final FirstDuplicates firsts;
    private final boolean folding;
    private final int size;
    private final List<Hit<HitSource>> shown = new ArrayList<>();
    private long took;
    private boolean complete = true;

    private FoldedPage(SearchRunner runner, SearchPlan plan, ArticleQuery question) {
        this.runner = runner;
        this.plan = plan;
        this.firsts = new FirstDuplicates();
        this.folding = question.duplicates().folded();
        this.size = question.size();
    }

    /** @param response to {@link SearchPlan#page} */
    static FoldedPage of(SearchResponse<HitSource> response, ArticleQuery question, Optional<Cursor> cursor,
            SearchPlan plan, SearchRunner runner) {
        FoldedPage page = new FoldedPage(runner, plan, question);
        page.take(response);
        page.fill(response.hits().hits(), cursor.map(Cursor::backward).orElse(false));
        return page;
    }

    /** In the direction of the cursor; one more than a page if there are more. */
    List<Hit<HitSource>> shown() {
        return List.copyOf(shown);
    }

    /** How many other hits have nearly the text of this one. */
    long hiddenBehind(Hit<HitSource> hit) {
        return firsts.hiddenBehind(hit);
    }

    long tookMillis() {
        return took;
    }

    /** Whether no request ran out of time. */
    boolean isComplete() {
        return complete;
    }

    private void fill(List<Hit<HitSource>> first, boolean backward) {
        List<Hit<HitSource>> read = first;
        int asked = size + 1;
        while (shown.size() <= size && read.size() == asked && complete) {
            Cursor place = new Cursor(backward, read.getLast().sort());
            asked = Math.min(2 * asked, MOST);
            SearchResponse<HitSource> response = runner.reached(plan.further(firsts.notHidden(), place, asked),
                    HitSource.class);
            take(response);
            read = response.hits().hits();
        }
    }

    private void take(SearchResponse<HitSource> response) {
        note(response);
        List<Hit<HitSource>> hits = response.hits().hits();
        if (folding) {
            firsts.unknownAmong(hits).ifPresent(groups -> {
                SearchResponse<HitSource> answer = runner.reached(plan.firstOf(groups), HitSource.class);
                note(answer);
                firsts.learn(answer);
            });
        }
        hits.stream().filter(firsts::isShown).forEach(shown::add);
    }

    private void note(SearchResponse<?> response) {
        took += response.took();
        complete = complete && !response.timedOut();
    }
}
